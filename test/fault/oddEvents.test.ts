import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clearSyncPermissions } from '../../sandbox/stripe/keys/permissions.ts';
import type { StoredObject } from '../../sandbox/stripe/objects/source.ts';
import { itemsOf } from '../../sandbox/stripe/objects/subscriptionItems.ts';
import { saveObjects } from '../../server/store/mirror/saveObjects.ts';
import { connectStripe } from '../../server/sync/connectStripe.ts';
import { recheckPermissions } from '../../server/sync/recheckPermissions.ts';
import { type EventWorld, startEventWorld } from '../support/faults/eventWorld.ts';
import { expectInvariants, TELL_HISTORY } from '../support/faults/expectInvariants.ts';

/** One account for the whole file; its last test judges what all of them did to it. */
let world: EventWorld;
beforeAll(async () => {
  world = await startEventWorld({ customers: 24 });
});
afterAll(() => world.close());
beforeEach(() => world.stripe.courier.disturb({ held: false }));

const objects = (kind: 'customer' | 'subscription' | 'product' | 'coupon' | 'price'): StoredObject[] => [
  ...world.stripe.store.older(kind),
];
const first = (
  kind: 'customer' | 'subscription' | 'product' | 'coupon' | 'price',
  suits: (object: StoredObject) => boolean = () => true,
): StoredObject => {
  const found = objects(kind).find(suits);
  if (!found) throw new Error(`the account has no such ${kind}`);
  return found;
};
/** The one with a thousand items does not even fit into an event. */
const isActive = ({ id, status }: StoredObject): boolean => status === 'active' && id !== 'sub_thousand';
const eventOf = async ({ id }: StoredObject) => (await world.inbox()).get(id);

/** Lets so many waits of an event pass that every try is made. */
const untilGivenUp = async (): Promise<void> => {
  for (let tried = 0; tried < 6; tried += 1) {
    await world.settle();
    world.hubspot.clock.advance(20_000);
  }
};

/** What is wrong with an object that Stripe answers, and what becomes of its events. */
const POISON: readonly [
  string,
  'customer' | 'subscription',
  (id: string) => Record<string, unknown>,
  RegExp?,
][] = [
  ['without items', 'subscription', () => ({ items: undefined }), /items/],
  ['with items that are none', 'subscription', () => ({ items: { data: 'x', has_more: false } }), /items/],
  ['with an address that is a number', 'customer', () => ({ email: 7 }), /email/],
  ['with a time beyond all time', 'customer', () => ({ created: 99_999_999_999 }), /could not be worked on/],
  ['with a quantity beyond all sums', 'subscription', (id) => ({ items: hugeItems(id) }), /./],
];
const hugeItems = (id: string) => {
  const [item] = itemsOf(first('subscription', isActive));
  const price = { ...(item?.['price'] as StoredObject), unit_amount: 9e15, unit_amount_decimal: '9e15' };
  return { object: 'list', has_more: false, data: [{ ...item, id: `si_${id}`, quantity: 9e15, price }] };
};

describe('E8 an object that nobody can understand', () => {
  it('is tried five times at most and set aside with the reason; its neighbours are done at once', async () => {
    const likes = { customer: first('customer'), subscription: first('subscription', isActive) };
    const made = POISON.map(([name, kind, change, reason], n) => {
      const like = likes[kind];
      const id = `${kind.slice(0, 3)}_poison${n}`;
      const broken = { ...like, id, ...change(id) };
      world.stripe.store.put(broken);
      const type = kind === 'customer' ? 'customer.updated' : 'customer.subscription.updated';
      return { name, reason, kind, id, broken, type };
    });
    const events = made.map(({ type, broken }) => world.emit({ type, object: broken }));
    const neighbours = objects('customer')
      .filter(({ id }) => !id.includes('poison'))
      .slice(0, 6)
      .map(({ id }) => world.emit({ type: 'customer.updated', object: id }));
    await world.settle();
    for (const neighbour of neighbours)
      expect(await eventOf(neighbour)).toEqual({ state: 'done', reason: null, tries: 0 });
    await untilGivenUp();
    const inbox = await world.inbox();
    const ends = made.map(({ name }, n) => [name, inbox.get(events[n]?.id ?? '')] as const);
    for (const [at, [name, end]] of ends.entries()) {
      expect([name, end]).toEqual([name, expect.objectContaining({ state: 'parked', tries: 5 })]);
      expect(end?.reason).toMatch(made[at]?.reason ?? /./);
    }
    for (const { kind, id } of made) world.stripe.store.remove(kind, id);
  });

  it('a thousand items, 900 kB and a key named __proto__ are none of it', async () => {
    const like = first('subscription', isActive);
    const [item] = itemsOf(like);
    const items = Array.from({ length: 1000 }, (_, n) => ({ ...item, id: `si_many${n}`, quantity: 1 }));
    world.stripe.store.put({
      ...like,
      id: 'sub_thousand',
      items: { object: 'list', data: items, has_more: false },
    });
    const customer = first('customer');
    const metadata = JSON.parse('{"__proto__":"x","constructor":"y","toString":"z"}');
    world.stripe.store.put({ ...customer, metadata, description: 'x'.repeat(900_000) });
    const events = [
      world.emit({ type: 'customer.subscription.updated', object: { ...like, id: 'sub_thousand' } }),
      world.emit({ type: 'customer.updated', object: customer.id }),
    ];
    await world.settle();
    for (const event of events) expect(await eventOf(event)).toMatchObject({ state: 'done', tries: 0 });
    const { rows } = await world.live.db.pool.query<{ n: number }>(
      `select jsonb_array_length(data #> '{items,data}') as n from stripe_object where id = 'sub_thousand'`,
    );
    expect(rows).toEqual([{ n: 1000 }]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('E3 two changes in one second', () => {
  it.each([false, true])('the last one counts (newest delivered first: %s)', async (reversed) => {
    const { id, created = 0 } = first('subscription', isActive);
    world.stripe.courier.disturb({ held: true, reversed });
    const second = world.stripe.clock.seconds();
    for (const quantity of [7, 3]) {
      const [item] = itemsOf(world.stripe.store.find('subscription', id) ?? { id, object: '', created });
      world.hand.post(`/v1/subscriptions/${id}`, {
        items: [{ id: item?.id ?? '', quantity: String(quantity) }],
      });
      world.emit({ type: 'customer.subscription.updated', object: id, created: second });
    }
    world.stripe.courier.disturb({ held: false });
    await world.settle();
    const { data } = await world.live.db.prisma.stripeObject.findFirstOrThrow({ where: { id } });
    expect(data).toMatchObject({ created, items: { data: [{ quantity: 3 }] } });
    world.stripe.courier.disturb({ reversed: false });
  });
});

describe('E4 an event of three days ago', () => {
  it('brings nothing back that has changed since', async () => {
    const subscription = first('subscription', isActive);
    world.hand.remove(`/v1/subscriptions/${subscription.id}`);
    await world.settle();
    const before = world.hubspot.journal().length;
    const late = world.emit({
      type: 'customer.subscription.updated',
      object: subscription,
      created: world.stripe.clock.seconds() - 3 * 86_400,
    });
    await world.settle();
    expect(await eventOf(late)).toMatchObject({ state: 'done' });
    expect(world.hubspot.journal().slice(before)).toEqual([]);
  });
});

describe('prices, products and coupons', () => {
  const plansOf = (productId: string): StoredObject[] =>
    objects('subscription').filter(
      (subscription) => isActive(subscription) && JSON.stringify(subscription).includes(`"${productId}"`),
    );

  it('a new name reaches every subscription that is sold under it', async () => {
    const product = first('product', ({ id }) => plansOf(id).length > 1);
    world.hand.post(`/v1/products/${product.id}`, { name: 'A product by another name' });
    await world.settle();
    const { rows } = await world.live.db.pool.query<{ customer_id: string }>(
      `select customer_id from snapshot where facts::text like '%A product by another name%'`,
    );
    const told = rows.map(({ customer_id }) => customer_id);
    const customers = new Set(plansOf(product.id).map(({ customer }) => String(customer)));
    expect([...customers].filter((id) => !told.includes(id))).toEqual([]);
    expect(await world.live.db.prisma.customerWork.findMany()).toEqual([]);
  });

  it('a deleted coupon keeps discounting, and what was never seen stays away', async () => {
    const coupon = first('coupon');
    world.hand.remove(`/v1/coupons/${coupon.id}`);
    const unseen = ['customer', 'product', 'price', 'coupon'].map((kind) =>
      world.emit({ type: `${kind}.deleted`, object: { id: `${kind}_never`, object: kind } }),
    );
    await world.settle();
    for (const event of unseen) expect(await eventOf(event)).toMatchObject({ state: 'done' });
    const rows = await world.live.db.prisma.stripeObject.findMany({
      where: { id: { in: [coupon.id, 'customer_never', 'product_never', 'price_never', 'coupon_never'] } },
    });
    expect(rows.map(({ deleted }) => deleted)).toEqual([true, true, true, true, true]);
    // A page of a list that was read a moment before, and is stored only now.
    const [gone] = rows.filter(({ id }) => id === 'customer_never');
    const fetchedAt = new Date((gone?.fetchedAt.getTime() ?? 0) - 1);
    const late = {
      kind: 'customer',
      id: 'customer_never',
      customerId: null,
      created: 1,
      json: '{}',
      fetchedAt,
    };
    await saveObjects(world.live.db.pool, world.connectionId, [late]);
    expect(await world.live.db.prisma.stripeObject.findFirstOrThrow({ where: { id: late.id } })).toEqual(
      gone,
    );
  });
});

describe('E14 an event about what is gone', () => {
  it('closes the record of a deleted customer', async () => {
    const { customer } = first('subscription', isActive);
    world.hand.remove(`/v1/customers/${String(customer)}`);
    await world.settle();
    const snapshot = await world.live.db.prisma.snapshot.findFirstOrThrow({
      where: { customerId: String(customer) },
    });
    expect(snapshot.facts).toMatchObject({ deleted: true });
    const again = world.emit({
      type: 'customer.updated',
      object: { id: String(customer), object: 'customer' },
    });
    await world.settle();
    expect(await eventOf(again)).toMatchObject({ state: 'done' });
    const [link] = await world.live.db.prisma.link.findMany({
      where: { customerId: String(customer), objectTypeId: '0-1', recordId: { not: null } },
    });
    const record = world.hubspot.portal.objects['0-1'].records.find(String(link?.recordId));
    expect(record?.values['clearsync_customer_status']).toBe(snapshot.status);
    await emptyRecordsOf(String(customer));
  });
});

/** An import made afterwards does not know a deleted customer: a person empties what his records said. */
const emptyRecordsOf = async (customerId: string): Promise<void> => {
  const links = await world.live.db.prisma.link.findMany({ where: { customerId, recordId: { not: null } } });
  for (const { objectTypeId, recordId } of links) {
    const { records } = world.hubspot.portal.objects[objectTypeId === '0-1' ? '0-1' : '0-2'];
    const record = records.find(String(recordId));
    if (!record) throw new Error('a link has a record');
    const ours = Object.keys(record.values).filter((name) => name.startsWith('clearsync_'));
    const emptied = Object.fromEntries(ours.map((name) => [name, '']));
    records.change(record, emptied, world.hubspot.clock.now(), 0);
  }
};

describe('a key that may not read something', () => {
  it('is told by name, and its events are taken up when it may', async () => {
    const permissions = (...missing: string[]) =>
      world.stripe.keyring.change(world.key(), {
        permissions: clearSyncPermissions.filter((each) => !missing.includes(each)),
      });
    permissions('product_read');
    const product = first('product');
    const first403 = world.emit({ type: 'product.updated', object: product.id });
    await world.settle();
    const reason = 'The key may not read it: "Products" is missing.';
    expect(await eventOf(first403)).toEqual({ state: 'parked', reason, tries: 0 });
    world.stripe.calls.reset();
    const next = world.emit({ type: 'product.updated', object: product.id });
    await world.settle();
    expect(await eventOf(next)).toEqual({ state: 'ignored', reason, tries: 0 });
    expect(world.stripe.calls.read().total).toBe(0);
    permissions();
    await recheckPermissions(world.live, world.portalId, world.connectionId);
    await world.settle();
    expect(await eventOf(first403)).toMatchObject({ state: 'done' });
    // What was ignored comes with the reading that the permission brings.
    expect(await world.live.db.prisma.importRun.count({ where: { state: 'queued' } })).toBe(1);
  });
});

describe('a key that was revoked', () => {
  it('puts events off without asking with it again, and a new key of the account takes them up', async () => {
    world.stripe.keyring.change(world.key(), { state: 'revoked' });
    const events = [0, 1].map(() => world.emit({ type: 'customer.updated', object: first('customer').id }));
    await world.settle();
    world.stripe.calls.reset();
    const third = world.emit({ type: 'customer.updated', object: first('customer').id });
    await world.settle();
    for (let minutes = 0; minutes < 20; minutes += 6) {
      world.hubspot.clock.advance(6 * 60_000);
      await world.settle();
    }
    expect(world.stripe.calls.read().total).toBe(0);
    for (const event of [...events, third])
      expect(await eventOf(event)).toMatchObject({ state: 'pending', tries: 0 });
    const { key } = world.stripe.keyring.add({ livemode: true, permissions: clearSyncPermissions });
    const outcome = await connectStripe(world.live, world.portalId, key);
    expect(outcome.state).toBe('connected');
    world.useKey(key);
    await world.settle();
    for (const event of [...events, third]) expect(await eventOf(event)).toMatchObject({ state: 'done' });
  });
});

describe('after all of it', () => {
  it('HubSpot says what Stripe says, and what was taken is done, ignored or parked', async () => {
    await world.settle();
    await expectInvariants(world, { ignoring: TELL_HISTORY });
  });
});

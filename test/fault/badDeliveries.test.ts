import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EventWorld, startEventWorld } from '../support/faults/eventWorld.ts';
import { expectInvariants, TELL_HISTORY } from '../support/faults/expectInvariants.ts';

/** One account for the whole file; its last test judges what all of them did to it. */
let world: EventWorld;
beforeAll(async () => {
  world = await startEventWorld({ customers: 12 });
  world.stripe.courier.disturb({ held: true });
});
afterAll(() => world.close());

const ENDED = 'customer.subscription.deleted';

let counted = 0;
/** An event about a customer who is there, as Stripe writes it. */
const someEvent = (change: Record<string, unknown> = {}): string => {
  const [customer] = world.stripe.store.older('customer');
  return JSON.stringify({
    id: `evt_bad${counted++}`,
    object: 'event',
    api_version: '2026-10-28.endive',
    created: world.stripe.clock.seconds(),
    data: { object: customer },
    livemode: true,
    type: 'customer.updated',
    ...change,
  });
};
const idOf = (body: string): string => String(JSON.parse(body).id);
const stored = async (body: string) => (await world.inbox()).get(idOf(body));
const callsToStripe = (): number => world.stripe.calls.read().total;
const storedCount = async (): Promise<number> => (await world.inbox()).size;

/** Header lines and chunks exactly as given. */
const rawPost = (headers: string[], chunks: Buffer[], path?: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const to = path ? `${world.base}${path}` : hook;
    const lines = ['host', new URL(to).host, ...headers];
    const call = request(to, { method: 'POST', headers: lines }, (answer) => {
      answer.resume();
      answer.once('end', () => resolve(answer.statusCode ?? 0));
    });
    call.once('error', reject);
    for (const chunk of chunks) call.write(chunk);
    call.end();
  });
let hook = '';
beforeAll(async () => {
  const { webhookToken } = await world.live.db.prisma.stripeConnection.findFirstOrThrow();
  hook = `${world.base}/webhooks/stripe/${webhookToken}`;
});

/** What we wrote to HubSpot since `before`, as "record n times". */
const writesSince = (before: number): string[] => {
  const ids = world.hubspot
    .journal()
    .slice(before)
    .flatMap(({ action, id }) => (action === 'updated' && id ? [id] : []));
  return [...new Set(ids)].map((id) => `${id} ${ids.filter((other) => other === id).length} times`);
};

describe('E1 the same event ten times on two replicas at once', () => {
  it('is answered 200 each time, stored once, worked on once and written once', async () => {
    const other = await world.anotherReceiver();
    const going = [...world.stripe.store.older('subscription')].find(({ status }) => status === 'active');
    world.hand.remove(`/v1/subscriptions/${going?.id}`);
    const ended = world.stripe.courier.deliveries().findLast(({ event }) => event['type'] === ENDED);
    const body = JSON.stringify(ended?.event);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => world.post(body, n % 2 === 0 ? {} : { base: other })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
    world.stripe.calls.reset();
    const before = world.hubspot.journal().length;
    await world.drain();
    expect([...(await world.inbox())]).toEqual([
      [idOf(body), expect.objectContaining({ state: 'done', tries: 0 })],
    ]);
    expect(world.stripe.calls.read().endpoints['GET /v1/subscriptions/:id']?.calls).toBe(1);
    const written = writesSince(before);
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((words) => !words.endsWith(' 1 times'))).toEqual([]);
    world.stripe.calls.reset();
    expect((await world.post(body)).status).toBe(200);
    await world.drain();
    expect(callsToStripe()).toBe(0);
    expect(writesSince(before)).toEqual(written);
  });
});

describe('E7 an event that we do not know', () => {
  it.each([
    ['of an unknown type', { type: 'treasury.new_thing.made' }, 'ignored'],
    ['about an unknown object', { data: { object: { id: 'new_1', object: 'new_thing' } } }, 'done'],
    ['of a newer version', { api_version: '2031-01-01.future' }, 'done'],
  ])('%s is taken, counted and not tried again', async (_name, change, state) => {
    const body = someEvent(change);
    expect((await world.post(body)).status).toBe(200);
    await world.drain();
    expect(await stored(body)).toMatchObject({ state, tries: 0 });
  });
});

describe('E9 a body that is no event', () => {
  const json = ['content-type', 'application/json'];
  it.each([
    ['more than a megabyte', 413, () => Buffer.alloc(1_100_000, 32), json],
    ['not JSON', 400, () => Buffer.from('<xml/>'), json],
    ['JSON and no event', 400, () => Buffer.from('[]'), json],
    ['half an event', 400, () => Buffer.from(someEvent().slice(0, -20)), json],
    ['empty', 400, () => Buffer.alloc(0), json],
    ['another content type', 415, () => Buffer.from(someEvent()), ['content-type', 'text/plain']],
    ['without a content type', 415, () => Buffer.from(someEvent()), []],
    ['zipped', 415, () => gzipSync(someEvent()), [...json, 'content-encoding', 'gzip']],
  ])('%s is answered %i and stores nothing', async (_name, status, make, headers) => {
    const before = await storedCount();
    const body = make();
    const signed = ['stripe-signature', world.sign(body), 'content-length', String(body.length)];
    expect(await rawPost([...headers, ...signed], [body])).toBe(status);
    expect(await storedCount()).toBe(before);
  });

  it('a body in chunks is taken, and cut off where it grows too large', async () => {
    const body = Buffer.from(someEvent());
    const headers = [...json, 'stripe-signature', world.sign(body), 'transfer-encoding', 'chunked'];
    expect(await rawPost(headers, [body.subarray(0, 100), body.subarray(100)])).toBe(200);
    const before = await storedCount();
    const chunks = Array.from({ length: 20 }, () => Buffer.alloc(60_000, 32));
    expect(await rawPost(headers, chunks).catch(() => 413)).toBe(413);
    expect(await storedCount()).toBe(before);
  });
});

describe('E10 a delivery that Stripe did not sign for this connection', () => {
  it.each([
    ['without a signature', () => null],
    ['an empty one', () => ''],
    ['a forged one', (good: string) => good.replace(/v1=..../, 'v1=0000')],
    ['a cut one', (good: string) => good.slice(0, -2)],
    ['v0 only', (good: string) => good.replace('v1=', 'v0=')],
    ['of another time', (good: string) => good.replace(/t=(\d+)/, (_, t) => `t=${Number(t) + 1}`)],
  ])('%s is answered 400 and stores nothing', async (_name, change) => {
    const body = someEvent();
    const signature = change(world.sign(body));
    expect((await world.post(body, { signature })).status).toBe(400);
    expect(await stored(body)).toBeUndefined();
  });

  it('a header twice is answered 400', async () => {
    const body = Buffer.from(someEvent());
    const good = ['stripe-signature', world.sign(body)];
    expect(await rawPost(['content-type', 'application/json', ...good, ...good], [body])).toBe(400);
  });

  it('another connection, one that nobody has, and paths that are none are answered 404 or 400', async () => {
    const body = Buffer.from(someEvent());
    const headers = ['content-type', 'application/json', 'stripe-signature', world.sign(body)];
    for (const path of [`/${'0'.repeat(64)}`, '/x', '/%00', '/%ff', `/${'a'.repeat(5000)}`, '/%E0%A4%A'])
      expect(await rawPost(headers, [body], `/webhooks/stripe${path}`)).toBeOneOf([400, 404]);
    expect(await stored(body.toString())).toBeUndefined();
  });
});

describe('E11 a clock that is not ours', () => {
  it.each([
    [-299, 200],
    [-301, 400],
    [299, 200],
    [301, 400],
  ])('signed %i seconds from now is answered %i', async (seconds, status) => {
    const body = someEvent();
    // A second may pass on the way.
    const signature = world.sign(body, seconds < -299 || seconds === 299 ? seconds : seconds + 1);
    expect((await world.post(body, { signature })).status).toBe(status);
    expect((await stored(body)) !== undefined).toBe(status === 200);
  });
});

describe('E12 a captured delivery', () => {
  it('has no effect when it is sent again, and is refused after five minutes', async () => {
    const body = someEvent();
    const signature = world.sign(body);
    expect((await world.post(body, { signature })).status).toBe(200);
    await world.drain();
    world.stripe.calls.reset();
    expect((await world.post(body, { signature })).status).toBe(200);
    await world.drain();
    expect(callsToStripe()).toBe(0);
    world.hubspot.clock.advance(302_000);
    expect((await world.post(body, { signature })).status).toBe(400);
  });
});

describe('E16 an event of somebody else', () => {
  it.each([
    ['of test mode', { livemode: false }, 'An event of test mode arrived at a connection of live mode.'],
    [
      'of another account',
      { account: 'acct_other' },
      'It is an event of another Stripe account (acct_other).',
    ],
  ])('%s is set aside with the reason and never applied', async (_name, change, reason) => {
    const body = someEvent(change);
    world.stripe.calls.reset();
    expect((await world.post(body)).status).toBe(200);
    await world.drain();
    expect(await stored(body)).toEqual({ state: 'parked', reason, tries: 0 });
    expect(callsToStripe()).toBe(0);
  });
});

describe('E17 mutations', () => {
  const runs = Number(process.env['FAULT_MUTATIONS'] ?? 1000);
  const seed = Number(process.env['FAULT_SEED'] ?? Date.now() % 2 ** 31);

  const nasty = fc.oneof(
    fc.constantFrom(
      null,
      '',
      '\u0000',
      '\ud800',
      '../../v1/x',
      'a'.repeat(3000),
      -1,
      1e300,
      2 ** 53,
      true,
      [],
    ),
    fc.string({ unit: 'binary' }),
    fc.jsonValue(),
  );
  /** Replaces one of an event's values, anywhere in it, by something nasty. */
  const changed = (event: unknown, path: number, value: unknown): unknown => {
    const places: [Record<string, unknown>, string][] = [];
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const key of Object.keys(node)) {
        places.push([node as Record<string, unknown>, key]);
        visit((node as Record<string, unknown>)[key]);
      }
    };
    visit(event);
    // Half of them are about the event itself, of which more depends.
    const few = path % 2 === 0 ? places.filter(([node]) => node === event || 'object' in node) : places;
    const [node, key] = few[(path >> 1) % few.length] ?? [];
    if (node && key !== undefined) node[key] = value;
    return event;
  };

  it(`${runs} of them are answered without a 5xx, and the process lives`, async () => {
    process.stdout.write(`E17: FAULT_SEED=${seed}\n`);
    const kinds = ['customer', 'subscription', 'invoice', 'charge', 'product', 'price'] as const;
    const objects = kinds.flatMap((kind) => [...world.stripe.store.older(kind)].slice(0, 2));
    const types: Record<string, string> = { subscription: 'customer.subscription.updated' };
    const bodies = objects.map((object) =>
      someEvent({ type: types[object.object] ?? `${object.object}.updated`, data: { object } }),
    );
    const mutation = fc.tuple(fc.constantFrom(...bodies), fc.nat(), nasty, fc.nat({ max: 20 }));
    const made = fc.sample(mutation, { numRuns: runs, seed });
    const answers = new Map<number, number>();
    for (let at = 0; at < made.length; at += 25) {
      const some = made.slice(at, at + 25).map(async ([body, path, value, cut], n) => {
        const event = changed({ ...JSON.parse(body), id: `evt_fuzz${at + n}` }, path, value);
        const text = JSON.stringify(event);
        const sent = Buffer.from(cut === 0 ? text.slice(0, path % text.length) : text);
        const { status } = await world.post(sent);
        answers.set(status, (answers.get(status) ?? 0) + 1);
      });
      await Promise.all(some);
    }
    expect([...answers.keys()].filter((status) => status !== 200 && status !== 400)).toEqual([]);
    expect(answers.get(200)).toBeGreaterThan(runs / 2);
  });
});

describe('after all of it', () => {
  it('HubSpot says what Stripe says, and what was taken is done, ignored or parked', async () => {
    for (let minute = 0; minute < 3; minute += 1) {
      await world.drain();
      world.hubspot.clock.advance(60_000);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    world.stripe.courier.disturb({ held: false });
    await world.settle();
    await expectInvariants(world, { ignoring: TELL_HISTORY });
  });
});

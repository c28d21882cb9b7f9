import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Fault } from '../../../sandbox/stripe/faults/faults.ts';
import { clearSyncPermissions } from '../../../sandbox/stripe/keys/permissions.ts';
import type { LocalStripe } from '../../../sandbox/stripe/startLocalStripe.ts';
import type { Database } from '../../../server/store/database/openDatabase.ts';
import { connectStripe } from '../../../server/sync/connectStripe.ts';
import { importObjects } from '../../../server/sync/importObjects.ts';
import { importProgress } from '../../../server/sync/importProgress.ts';
import { requestImport } from '../../../server/sync/requestImport.ts';
import type { StripeDeps } from '../../../server/sync/stripeDeps.ts';
import {
  addPortal,
  connectAndRequest,
  held,
  mirrored,
  PORTAL,
  populatedStripe,
  stripeDeps,
} from '../../support/stripeImport.ts';
import { testDatabase } from '../../support/testDatabase.ts';

const kinds = ['customer', 'subscription', 'invoice', 'charge'] as const;
const CUSTOMERS = 230;
const itemList = z.looseObject({ data: z.array(z.looseObject({ id: z.string() })).min(1) });

let db: Database;
let stripe: LocalStripe;
let deps: StripeDeps;
let open: StripeDeps[] = [];

/** Dependencies as another process would have them. */
const newProcess = (timeoutMs = 2000): StripeDeps => {
  const made = stripeDeps(db, stripe.url, { timeoutMs });
  open.push(made);
  return made;
};

beforeEach(async () => {
  db = await testDatabase();
  await addPortal(db);
  stripe = await populatedStripe(CUSTOMERS);
  deps = newProcess();
});
afterEach(async () => {
  for (const { stripe: access } of open) access.close();
  open = [];
  await stripe.close();
});

const expectWholeMirror = async (): Promise<void> => {
  for (const kind of kinds) expect(await mirrored(db, kind)).toEqual(held(stripe, kind));
};
const stepOf = async (name: string) =>
  (await importProgress(deps, PORTAL))?.steps.find((step) => step.name === name);
const slicesOf = (runId: string) => db.prisma.importSlice.findMany({ where: { runId } });
const pagesNeeded = (): number =>
  kinds.reduce((sum, kind) => sum + Math.ceil(stripe.store.count(kind) / 100), 0);

/** Fires the signal once Stripe has answered so many calls. */
const abortAfter = (calls: number): AbortSignal => {
  const controller = new AbortController();
  const look = (): void => {
    if (stripe.calls.read().total >= calls) controller.abort();
    else setImmediate(look);
  };
  look();
  return controller.signal;
};

describe('reading an account', () => {
  it('mirrors every object once, with hardly more calls than pages, and says how far it is', async () => {
    const { runId } = await connectAndRequest(deps, stripe.keys.restricted);
    expect((await importProgress(deps, PORTAL))?.state).toBe('queued');
    stripe.calls.reset();
    expect(await importObjects(deps, runId)).toEqual({ state: 'read' });
    await expectWholeMirror();
    expect((await slicesOf(runId)).every(({ done }) => done)).toBe(true);
    expect(stripe.calls.read().total).toBeLessThanOrEqual(pagesNeeded() + 3 + 4);
    const customers = stripe.store.count('customer');
    expect(await stepOf('customers')).toEqual({
      name: 'customers',
      done: customers,
      total: customers,
      state: 'done',
      reason: null,
    });
  });

  it('goes on where it was after a stop, without reading a page twice', async () => {
    const { runId } = await connectAndRequest(deps, stripe.keys.restricted);
    stripe.calls.reset();
    let starts = 0;
    for (let end = 'stopped'; end === 'stopped'; starts += 1) {
      end = (await importObjects(newProcess(), runId, abortAfter(stripe.calls.read().total + 8))).state;
      const progress = await importProgress(deps, PORTAL);
      expect(progress?.percent).toBeLessThan(100);
    }
    expect(starts).toBeGreaterThan(2);
    await expectWholeMirror();
    // Each stop may lose the pages that were under way.
    expect(stripe.calls.read().total).toBeLessThanOrEqual(pagesNeeded() + 7 + 12 * starts);
  });

  it('leaves a run to whoever moved it on', async () => {
    const { runId } = await connectAndRequest(deps, stripe.keys.restricted);
    const ends = await Promise.all([importObjects(deps, runId), importObjects(newProcess(), runId)]);
    for (let left = ends.filter(({ state }) => state === 'read').length; left === 0; left = 1) {
      expect(await importObjects(newProcess(), runId)).toEqual({ state: 'read' });
    }
    await expectWholeMirror();
    expect(await stepOf('invoices')).toMatchObject({ done: stripe.store.count('invoice'), state: 'done' });
  });

  it('leaves out what was made after it began', async () => {
    const { runId } = await connectAndRequest(deps, stripe.keys.restricted);
    const later = { ...[...stripe.store.older('customer')][0], id: 'cus_later', object: 'customer' };
    stripe.store.put({ ...later, created: Math.floor(Date.now() / 1000) + 3600 });
    await importObjects(deps, runId);
    expect(await mirrored(db, 'customer')).not.toContain('cus_later');
  });

  it('reads all of a list that Stripe embeds only in part', async () => {
    const [subscription] = stripe.store.older('subscription');
    const items = itemList.parse(subscription?.['items']);
    if (!subscription) throw new Error('the account has subscriptions');
    const data = Array.from({ length: 25 }, (_, place) => ({ ...items.data[0], id: `si_many${place}` }));
    stripe.store.put({ ...subscription, items: { ...items, data } });
    const { runId } = await connectAndRequest(deps, stripe.keys.restricted);
    await importObjects(deps, runId);
    const { rows } = await db.pool.query<{ n: number; more: boolean }>(
      "select jsonb_array_length(data #> '{items,data}') as n, (data #> '{items,has_more}')::boolean as more from stripe_object where id = $1",
      [subscription.id],
    );
    expect(rows).toEqual([{ n: 25, more: false }]);
  });
});

describe('B5, B6 a Stripe that is not well', () => {
  const faults: [string, Fault[]][] = [
    ['a burst of 429', [{ kind: 'rate_endpoint', times: 40 }]],
    [
      '429 of every sort, half of all calls',
      (
        [
          'rate_global',
          'concurrency_global',
          'concurrency_endpoint',
          'resource_specific',
          'lock_timeout',
        ] as const
      ).map((kind) => ({ kind, probability: 0.15 })),
    ],
    [
      '500 and 409',
      [
        { kind: 'server_error', probability: 0.2 },
        { kind: 'conflict', probability: 0.2 },
      ],
    ],
    ['cut bodies', [{ kind: 'cut_body', probability: 0.25 }]],
    ['resets', [{ kind: 'reset', probability: 0.2 }]],
    [
      'no JSON, HTML, nothing',
      [
        { kind: 'invalid_json', probability: 0.1 },
        { kind: 'bad_gateway_html', probability: 0.1 },
        { kind: 'empty_body', probability: 0.1 },
      ],
    ],
    ["a proxy's JSON", [{ kind: 'unavailable_without_error', probability: 0.3 }]],
    ['a hang', [{ kind: 'hang', times: 3, skip: 5 }]],
  ];
  it.each(faults)('survives %s', async (_name, planned) => {
    const { runId } = await connectAndRequest(deps, stripe.keys.restricted);
    stripe.faults.add(planned);
    expect(await importObjects(newProcess(250), runId)).toEqual({ state: 'read' });
    stripe.faults.clear();
    await expectWholeMirror();
    expect((await slicesOf(runId)).every(({ done }) => done)).toBe(true);
  });

  it('parks what never comes, and reads the rest', async () => {
    const { runId } = await connectAndRequest(deps, stripe.keys.restricted);
    stripe.faults.add([{ kind: 'server_error', match: { path: '/v1/charges' } }]);
    expect(await importObjects(deps, runId)).toEqual({ state: 'read' });
    expect(await stepOf('charges')).toMatchObject({ state: 'parked', done: 0 });
    expect((await stepOf('charges'))?.reason).toContain('Stripe kept failing');
    expect(await mirrored(db, 'invoice')).toEqual(held(stripe, 'invoice'));
  });
});

describe('B12 a cursor that vanished', () => {
  it('costs nothing and ends nowhere', async () => {
    const { runId } = await connectAndRequest(deps, stripe.keys.restricted);
    await importObjects(newProcess(), runId, abortAfter(stripe.calls.read().total + 6));
    const gone = (await slicesOf(runId)).filter(({ done, cursor }) => !done && cursor !== null);
    expect(gone.length).toBeGreaterThan(0);
    for (const { kind, cursor } of gone) {
      const known = kinds.find((one) => one === kind);
      if (known && cursor !== null) stripe.store.remove(known, cursor);
    }
    expect(await importObjects(newProcess(), runId)).toEqual({ state: 'read' });
    for (const kind of kinds) {
      const removed = gone.flatMap((slice) => (slice.kind === kind ? [slice.cursor] : []));
      const now = (await mirrored(db, kind)).filter((id) => !removed.includes(id));
      expect(now).toEqual(held(stripe, kind));
    }
  });
});

describe('a key that may not', () => {
  it('B8 parks what it may not read, with the name on the key page, and reads the rest', async () => {
    const { runId, connectionId } = await connectAndRequest(deps, stripe.keys.restricted);
    stripe.keyring.change(stripe.keys.restricted, {
      permissions: clearSyncPermissions.filter((one) => one !== 'invoice_read'),
    });
    expect(await importObjects(deps, runId)).toEqual({ state: 'read' });
    expect(await stepOf('invoices')).toMatchObject({
      state: 'parked',
      reason: 'The key lacks the permission Invoices (Read) in Stripe.',
    });
    expect(await mirrored(db, 'charge')).toEqual(held(stripe, 'charge'));
    const { permissions } = await db.prisma.stripeConnection.findUniqueOrThrow({
      where: { id: connectionId },
    });
    expect(permissions).toContainEqual(expect.objectContaining({ name: 'Invoices', state: 'missing' }));
  });

  it.each(['2026', '2020', 'generic'] as const)(
    'does without what may not be expanded (text of %s)',
    async (denialText) => {
      const { runId } = await connectAndRequest(deps, stripe.keys.restricted);
      stripe.keyring.change(stripe.keys.restricted, {
        denialText,
        permissions: clearSyncPermissions.filter((one) => one !== 'payment_method_read'),
      });
      expect(await importObjects(deps, runId)).toEqual({ state: 'read' });
      await expectWholeMirror();
    },
  );

  it('B7 stops at once when it is revoked, keeps what was read, and goes on with a new key', async () => {
    const { runId, connectionId } = await connectAndRequest(deps, stripe.keys.restricted);
    stripe.faults.add([{ kind: 'unauthorized', skip: 10 }]);
    stripe.calls.reset();
    const end = await importObjects(deps, runId);
    expect(end).toEqual({ state: 'revoked', reason: 'Stripe no longer knows the key.' });
    expect(stripe.calls.read().total).toBeLessThanOrEqual(10 + 8);
    const row = await db.prisma.stripeConnection.findUniqueOrThrow({ where: { id: connectionId } });
    expect(row.state).toBe('revoked');
    expect((await mirrored(db, 'customer')).length).toBeGreaterThan(0);
    expect(await requestImport(deps, PORTAL, connectionId)).toEqual({ state: 'refused', reason: 'revoked' });
    stripe.faults.clear();
    const renewed = await connectStripe(deps, PORTAL, stripe.keyring.add({ livemode: true }).key);
    expect(renewed).toMatchObject({ state: 'connected', connection: { id: connectionId, state: 'active' } });
    expect(await importObjects(newProcess(), runId)).toEqual({ state: 'read' });
    await expectWholeMirror();
  });
});

describe('B4 one import at a time', () => {
  it('is what many requests at once come to', async () => {
    const { runId, connectionId } = await connectAndRequest(deps, stripe.keys.restricted);
    const requested = await Promise.all([1, 2, 3, 4].map(() => requestImport(deps, PORTAL, connectionId)));
    expect(requested).toEqual(Array(4).fill({ state: 'requested', runId, isNew: false }));
    expect(await requestImport(deps, PORTAL + 1n, connectionId)).toEqual({
      state: 'refused',
      reason: 'not_found',
    });
  });

  it('may be followed by another, which notices what is gone', async () => {
    const { runId, connectionId } = await connectAndRequest(deps, stripe.keys.restricted);
    await importObjects(deps, runId);
    await db.prisma.importRun.update({ where: { id: runId }, data: { state: 'complete' } });
    const [customer] = stripe.store.older('customer');
    if (!customer) throw new Error('the account has customers');
    stripe.store.remove('customer', customer.id);
    const again = await requestImport(deps, PORTAL, connectionId);
    if (again.state !== 'requested') throw new Error(again.reason);
    expect(again.isNew).toBe(true);
    await importObjects(deps, again.runId);
    await expectWholeMirror();
    const gone = await db.prisma.stripeObject.findFirst({ where: { kind: 'customer', id: customer.id } });
    expect(gone?.deleted).toBe(true);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { inTransaction } from '../../server/store/database/inTransaction.ts';
import { holdLease } from '../../server/store/leases/holdLease.ts';
import { withLease } from '../../server/store/leases/withLease.ts';
import { drainHubSpot } from '../../server/sync/live/drainHubSpot.ts';
import { drainStripe } from '../../server/sync/live/drainStripe.ts';
import { refreshSnapshots } from '../../server/sync/refreshSnapshots.ts';
import { type EventWorld, startEventWorld } from '../support/faults/eventWorld.ts';
import { expectInvariants, TELL_HISTORY } from '../support/faults/expectInvariants.ts';
import { startTcpProxy, type TcpProxy } from '../support/faults/tcpProxy.ts';

let world: EventWorld;
let wire: TcpProxy;
afterEach(async () => {
  await wire?.close();
  await world.close();
});

const never = new AbortController().signal;
/** What half a minute without a beat does. */
const leasesRunOut = () =>
  world.live.db.pool.query("update lease set until = clock_timestamp() - interval '1 second'");
const answerHeld = () => expect.poll(() => wire.held(), { interval: 5, timeout: 20_000 }).toBeGreaterThan(0);
const portOf = (url: string): number => Number(new URL(url).port);

/** Ends a running subscription; answers its id. */
const endSubscription = (): string => {
  const going = [...world.stripe.store.older('subscription')].find(({ status }) => status === 'active');
  world.hand.remove(`/v1/subscriptions/${going?.id}`);
  return going?.id ?? '';
};

describe('D6 a holder of a lease that stood still', () => {
  it('cannot store what it read before somebody else took over', async () => {
    world = await startEventWorld({ customers: 12 });
    wire = await startTcpProxy(portOf(world.stripe.url));
    const frozen = world.replica({ stripeUrl: `http://127.0.0.1:${wire.port}`, stripeTimeoutMs: 40_000 });
    world.stripe.courier.disturb({ held: true });
    const going = [...world.stripe.store.older('subscription')].find(({ status }) => status === 'active');
    const early = world.emit({ type: 'customer.subscription.updated', object: going?.id ?? '' });
    expect((await world.post(JSON.stringify(early))).status).toBe(200);
    wire.meet({ kind: 'holdAnswers', to: '/v1/subscriptions' });
    const standing = drainStripe(frozen, world.portalId, never);
    await answerHeld();
    expect(await drainStripe(world.live, world.portalId, never)).toBe('elsewhere');

    const ended = endSubscription();
    expect(ended).toBe(going?.id);
    await leasesRunOut();
    world.stripe.courier.disturb({ held: false });
    await world.settle();
    const after = await world.inbox();
    wire.meet({ kind: 'none' });
    expect(await standing).toBe('elsewhere');
    expect(await world.inbox()).toEqual(after);
    const { data } = await world.live.db.prisma.stripeObject.findFirstOrThrow({ where: { id: ended } });
    expect(data).toMatchObject({ status: 'canceled' });
    await expectInvariants(world, { ignoring: TELL_HISTORY });
  });

  it('cannot note as written what somebody else wrote anew meanwhile', async () => {
    world = await startEventWorld({ customers: 12 });
    wire = await startTcpProxy(portOf(world.hubspot.url));
    const frozen = world.replica({ hubspotUrl: `http://127.0.0.1:${wire.port}` });
    endSubscription();
    await world.stripe.courier.settled();
    expect(await drainStripe(world.live, world.portalId, never)).toBe('done');
    const ledger = () => world.live.db.prisma.ledger.count();
    const before = await ledger();
    wire.meet({ kind: 'holdAnswers', to: '/batch/update' });
    const standing = drainHubSpot(frozen, world.portalId, never);
    await answerHeld();
    expect(await drainHubSpot(world.live, world.portalId, never)).toBe('elsewhere');
    expect(await ledger()).toBe(before);
    await leasesRunOut();
    await world.settle();
    const written = await ledger();
    expect(written).toBeGreaterThan(before);
    wire.meet({ kind: 'none' });
    expect(await standing).toBe('elsewhere');
    expect(await ledger()).toBe(written);
    await expectInvariants(world, { ignoring: TELL_HISTORY });
  });

  it('gives back nothing that is somebody else’s by now', async () => {
    world = await startEventWorld({ customers: 12 });
    const { db } = world.live;
    const tokens = async () =>
      (await db.prisma.lease.findMany({ where: { task: 'stripe' } })).map(({ token }) => token);
    let open = (): void => {};
    const gate = new Promise<void>((opened) => {
      open = opened;
    });
    const begin = () =>
      withLease(db, world.portalId, 'stripe', async ({ token }) => {
        await gate;
        return token;
      });
    const first = withLease(db, world.portalId, 'stripe', async ({ token }) => {
      await leasesRunOut();
      const second = begin();
      await expect.poll(tokens).not.toEqual([token]);
      return { second };
    });
    const ended = await first;
    expect(ended.held).toBe(true);
    const standing = await tokens();
    expect(standing).toHaveLength(1);
    open();
    const second = ended.held ? await ended.value.second : null;
    expect(second).toEqual({ held: true, value: standing[0] });
    expect(await tokens()).toEqual([]);
    await expectInvariants(world);
  });
});

describe('a recalculation that begins while live updates store what they read', () => {
  it('computes from what they stored, and does not undo it', async () => {
    world = await startEventWorld({ customers: 12 });
    const { db } = world.live;
    const going = [...world.stripe.store.older('subscription')].find(({ status }) => status === 'active');
    const customerId = String(going?.['customer']);
    const statusOf = async (): Promise<unknown> =>
      (await db.prisma.snapshot.findFirstOrThrow({ where: { customerId } })).status;
    const before = await statusOf();
    world.hand.remove(`/v1/subscriptions/${going?.id}`);
    await world.stripe.courier.settled();
    let recalculated: Promise<boolean> | undefined;
    const stored = await withLease(db, world.portalId, 'stripe', (lease) =>
      inTransaction(db, async (client) => {
        await holdLease(client, lease);
        recalculated = refreshSnapshots(world.live, world.portalId, world.connectionId);
        // Only one transaction at a time is possible in the embedded database.
        if (db.kind === 'postgres')
          await expect
            .poll(
              async () => {
                const { rows } = await client.query(
                  "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
                );
                return rows.length;
              },
              { interval: 10, timeout: 10_000 },
            )
            .toBe(1);
        await client.query(`update stripe_object set data = data || '{"status":"canceled"}' where id = $1`, [
          going?.id,
        ]);
      }),
    );
    expect(stored.held).toBe(true);
    expect(await recalculated).toBe(true);
    expect(await statusOf()).not.toBe(before);
    await world.settle();
    await expectInvariants(world, { ignoring: TELL_HISTORY });
  });
});

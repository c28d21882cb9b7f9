import { afterEach, describe, expect, it } from 'vitest';
import { startLiveJobs } from '../../server/jobs/liveJobs.ts';
import { QUEUES } from '../../server/jobs/queues.ts';
import { insertEvents } from '../../server/store/inbox/insertEvents.ts';
import { openQueue } from '../../server/store/queue.ts';
import { connectStripe } from '../../server/sync/connectStripe.ts';
import { type EventWorld, startEventWorld } from '../support/faults/eventWorld.ts';
import { expectInvariants } from '../support/faults/expectInvariants.ts';
import { addPortal } from '../support/stripeImport.ts';

let world: EventWorld;
afterEach(() => world.close());

describe('E5 thousands of events at once', () => {
  const count = Number(process.env['FAULT_BURST'] ?? 2000);

  it(`${count} are each stored or sent away with the time to come again, and none is lost`, async () => {
    world = await startEventWorld({ customers: 20 });
    world.stripe.courier.disturb({ held: true });
    const customers = [...world.stripe.store.older('customer')];
    const bodies = Array.from({ length: count }, (_, n) =>
      JSON.stringify(
        world.emit({ id: `evt_burst${n}`, type: 'customer.updated', object: customers[n % 5]?.id ?? '' }),
      ),
    );
    let waiting = bodies;
    for (let round = 0; round < 5 && waiting.length > 0; round += 1) {
      const answers = await Promise.all(waiting.map((body) => world.post(body)));
      expect(answers.filter(({ status }) => status !== 200 && status !== 503)).toEqual([]);
      expect(answers.filter(({ status, retryAfter }) => status === 503 && !Number(retryAfter))).toEqual([]);
      waiting = waiting.filter((_, n) => answers[n]?.status === 503);
    }
    expect(waiting).toEqual([]);
    world.stripe.calls.reset();
    await world.drain();
    const ends = [...(await world.inbox()).values()];
    expect(ends).toHaveLength(count);
    expect(ends.filter(({ state }) => state !== 'done')).toEqual([]);
    // What many events are about is read once a batch of a hundred.
    expect(world.stripe.calls.read().total).toBeLessThanOrEqual((count / 100 + 1) * 5);
    await expectInvariants(world);
  });
});

const OTHER = 9_191n;

describe('E6 a portal with thousands of events and one with a few', () => {
  it('the few are done while the thousands are not, also when they came later', async () => {
    world = await startEventWorld({ customers: 20 });
    const { db } = world.live;
    await addPortal(db, OTHER);
    const connected = await connectStripe(world.live, OTHER, world.key());
    if (connected.state !== 'connected') throw new Error(connected.problem.message);
    const [customer] = world.stripe.store.older('customer');
    const [product] = world.stripe.store.older('product');
    const events = (portalId: bigint, connectionId: string, n: number) =>
      Array.from({ length: n }, (_, at) => ({
        ...{ portalId, connectionId, eventId: `evt_${portalId}_${at}`, type: 'customer.updated' },
        ...(portalId === OTHER
          ? { kind: 'product', objectId: product?.id ?? '', customerId: null }
          : { kind: 'customer', objectId: customer?.id ?? '', customerId: customer?.id ?? '' }),
        ...{ created: world.stripe.clock.seconds(), source: 'webhook' as const, state: 'pending' as const },
        ...{ receivedAt: new Date(world.live.clock()), reason: null },
      }));
    // Each batch of a hundred of the many reads one customer: it takes longer in all than a portal's slice.
    world.stripe.faults.add([{ kind: 'latency', ms: 350, match: { path: '/v1/customers/*' } }]);
    await insertEvents(db.pool, events(world.portalId, world.connectionId, 2000));
    await insertEvents(db.pool, events(OTHER, connected.connection.id, 5));
    const errors: Error[] = [];
    const queue = await openQueue(db, QUEUES, (error) => errors.push(error));
    const deps = {
      ...world.live,
      wakeUp: {
        ask: (asked: Parameters<typeof queue.ask>[0], task: string, portalIds: readonly bigint[]) =>
          queue.ask(asked, task, portalIds.map(String)),
        nudge: queue.nudge,
      },
    };
    const left = async () => {
      const { rows } = await db.pool.query<{ many: number; few: number }>(
        `select count(*) filter (where portal_id <> $1)::int as many, count(*) filter (where portal_id = $1)::int as few
           from stripe_event where state = 'pending'`,
        [OTHER.toString()],
      );
      return rows[0] ?? { many: -1, few: -1 };
    };
    const stop = await startLiveJobs(queue, deps);
    try {
      let seen = await left();
      await expect
        .poll(
          async () => {
            seen = await left();
            return seen.few;
          },
          { interval: 5, timeout: 20_000 },
        )
        .toBe(0);
      expect(seen.many).toBeGreaterThan(0);
      await expect.poll(left, { interval: 50, timeout: 30_000 }).toEqual({ many: 0, few: 0 });
    } finally {
      stop();
      await queue.stop();
    }
    expect(errors).toEqual([]);
    await db.prisma.portal.delete({ where: { portalId: OTHER } });
    await expectInvariants(world);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOBODY } from '../../../server/sync/person.ts';
import { showCard } from '../../../server/sync/showCard.ts';
import { addConnection, customerFacts, saveCustomers } from '../../support/linkedCustomers.ts';
import { startWritingWorld } from '../../support/writingWorld.ts';

const MRR = 'clearsync_mrr';

let world: Awaited<ReturnType<typeof startWritingWorld>>;

beforeEach(async () => {
  world = await startWritingWorld();
});
afterEach(() => world.close());

describe('live and test data', () => {
  it('are never mixed: beside a live connection, test customers are on no record, until it is taken away', async () => {
    const { deps, portalId, connectionId } = world;
    const [both, testOnly] = world.seedContacts(2);
    const testId = await addConnection(deps.db, portalId, false);
    const paying = (customerId: string, email: string, amount: number, livemode: boolean) =>
      customerFacts({ customerId, email, livemode, mrr: [{ amount, currency: 'usd' }] });
    await world.save([paying('cus_live', 'a0@acme.com', 4_000, true)]);
    await saveCustomers(deps.db, portalId, testId, [
      paying('cus_test', 'a0@acme.com', 900, false),
      paying('cus_only', 'a1@acme.com', 900, false),
    ]);
    await world.sync();
    // The links of the test connection, as its own import makes them.
    await deps.db.pool.query(
      `insert into link (portal_id, connection_id, customer_id, object_type_id, record_id, method, reason, linked_at)
       select $1, $2::uuid, x.id, '0-1', x.record::bigint, 'email', 'by hand', now()
         from jsonb_to_recordset($3::jsonb) as x(id text, record text)`,
      [
        portalId.toString(),
        testId,
        JSON.stringify([
          { id: 'cus_test', record: both },
          { id: 'cus_only', record: testOnly },
        ]),
      ],
    );
    await world.sync();
    expect([both, testOnly].map((id) => world.value(id, MRR))).toEqual(['40.00', undefined]);
    expect((await showCard(deps, portalId, '0-1', BigInt(testOnly ?? ''), NOBODY)).state).toBe(
      'not_connected',
    );
    await deps.db.prisma.stripeConnection.update({
      where: { id: connectionId },
      data: { disconnectedAt: new Date() },
    });
    await world.sync();
    expect(world.value(testOnly, MRR)).toBe('9.00');
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { clearSyncPermissions } from '../../sandbox/stripe/keys/permissions.ts';
import { startLocalStripe } from '../../sandbox/stripe/startLocalStripe.ts';
import { connectStripe } from '../../server/sync/connectStripe.ts';
import { requestImport } from '../../server/sync/requestImport.ts';
import { showSetup } from '../../server/sync/showSetup.ts';
import { expectInvariants, TELL_HISTORY } from '../support/faults/expectInvariants.ts';
import { connectKey, requestRunOf, workOn } from '../support/faults/importAll.ts';
import { type ImportWorld, startImportWorld } from '../support/faults/importWorld.ts';
import { ourValues } from '../support/faults/ourValues.ts';

let world: ImportWorld;
afterEach(() => world.close());

const settings = () => showSetup({ ...world.deps, supportEmail: 'help@clearsync.example' }, world.portalId);

describe('B7 a key that is revoked in the middle', () => {
  it('stops the import within the calls under way, is told, loses nothing, and a new key of the account goes on', async () => {
    world = await startImportWorld({ customers: 150 });
    expect((await world.importAll()).state).toBe('complete');
    const values = ourValues(world.hubspot);
    const runId = await requestRunOf(world.deps, world.portalId, world.connectionId);
    world.stripe.faults.add([{ kind: 'unauthorized', skip: 10 }]);
    world.stripe.calls.reset();
    expect(await workOn(world.deps, runId)).toMatchObject({
      state: 'failed',
      reason: 'Stripe no longer knows the key.',
    });
    expect(world.stripe.calls.read().total).toBeLessThanOrEqual(10 + 8);
    const told = await settings();
    expect(told?.connections).toMatchObject([{ id: world.connectionId, state: 'revoked' }]);
    expect(told?.progress).toMatchObject({ state: 'failed', reason: 'Stripe no longer knows the key.' });
    expect(await requestImport(world.deps, world.portalId, world.connectionId)).toMatchObject({
      reason: 'revoked',
    });
    expect(ourValues(world.hubspot)).toEqual(values);
    world.stripe.faults.clear();
    world.stripe.keyring.change(world.key(), { state: 'revoked' });
    world.useKey(world.stripe.keyring.add({ livemode: true }).key);
    expect(await connectKey(world.deps, world.portalId, world.key())).toBe(world.connectionId);
    expect((await world.importAll()).state).toBe('complete');
    await expectInvariants(world);
  });
});

describe('B8 a permission that is taken away', () => {
  it.each([
    ['invoice_read', 'Invoices'],
    ['charge_read', 'Charges and Refunds'],
  ] as const)(
    '%s parks what needs it by its name; the rest is read, and the run is never complete',
    async (gone, row) => {
      world = await startImportWorld({ customers: 120 });
      const permissions = clearSyncPermissions.filter((one) => one !== gone);
      world.stripe.keyring.change(world.key(), { permissions });
      const run = await world.importAll();
      expect(run.state).toBe('incomplete');
      expect(run.reason).toContain(`The key lacks the permission ${row} (Read) in Stripe.`);
      const steps = (await settings())?.progress?.steps ?? [];
      expect(steps.filter(({ state }) => state === 'parked')).toHaveLength(1);
      expect(steps.filter(({ state }) => state === 'done').length).toBe(steps.length - 1);
      world.stripe.keyring.change(world.key(), { permissions: clearSyncPermissions });
      await connectKey(world.deps, world.portalId, world.key());
      expect((await world.importAll()).state).toBe('complete');
      // What was sold before the first look is rebuilt from invoices, which were not to be seen then.
      await expectInvariants(world, { ignoring: TELL_HISTORY });
    },
  );
});

describe('B9 a key of another account', () => {
  it('is refused before anything is read, and what is connected stays as it is', async () => {
    world = await startImportWorld();
    expect((await world.importAll()).state).toBe('complete');
    const other = await startLocalStripe({ livemode: true, account: { id: 'acct_1Another000000001' } });
    const stranger = world.replica({ stripeUrl: other.url });
    const outcome = await connectStripe(stranger, world.portalId, other.keys.restricted);
    expect(outcome).toMatchObject({
      state: 'refused',
      problem: { code: expect.stringContaining('account') },
    });
    const asked = other.calls.read().total;
    await other.close();
    // A probe for each of twelve permissions and who it is; no page of anything.
    expect(asked).toBeLessThanOrEqual(16);
    expect(asked).toBeGreaterThan(0);
    const { connections } = (await settings()) ?? {};
    expect(connections).toMatchObject([{ id: world.connectionId, state: 'active' }]);
    await expectInvariants(world);
  });
});

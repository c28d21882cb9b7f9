import { afterEach, describe, expect, it } from 'vitest';
import { clearSyncPermissions } from '../../../sandbox/stripe/keys/permissions.ts';
import { listAttention } from '../../../server/store/home/listAttention.ts';
import { connectStripe } from '../../../server/sync/connectStripe.ts';
import { reprobeDue } from '../../../server/sync/control/reprobeDue.ts';
import { showErrors } from '../../../server/sync/control/showErrors.ts';
import { missingPermissions } from '../../../server/sync/missingPermissions.ts';
import { runImport } from '../../../server/sync/runImport.ts';
import { expectInvariants } from '../../support/faults/expectInvariants.ts';
import { requestRunOf } from '../../support/faults/importAll.ts';
import { type ImportWorld, startImportWorld } from '../../support/faults/importWorld.ts';

let world: ImportWorld;
afterEach(() => world.close());

const DAY_MS = 86_400_000;
const on = new AbortController().signal;
const row = () =>
  world.deps.db.prisma.stripeConnection.findUniqueOrThrow({ where: { id: world.connectionId } });
const openRuns = () =>
  world.deps.db.prisma.importRun.findMany({ where: { state: { in: ['queued', 'running'] } } });
const may = (permissions: typeof clearSyncPermissions) =>
  world.stripe.keyring.change(world.key(), { permissions });
const probes = () => world.stripe.calls.read().total;

const laterBy = (milliseconds: number): void => {
  world.hubspot.clock.advance(milliseconds);
  world.stripe.calls.reset();
  world.stripe.journal.clear();
};

describe('the daily probe of a key', () => {
  it('names what was taken away, with the moment, on the home page and for the card; what comes back is read again', async () => {
    world = await startImportWorld({ customers: 12 });
    await world.importAll();
    may(clearSyncPermissions.filter((one) => one !== 'coupon_read'));
    await reprobeDue(world.deps, on);
    expect(missingPermissions([(await row()).permissions])).toEqual([]);
    laterBy(DAY_MS + 1);
    await reprobeDue(world.deps, on);
    const { permissions } = await row();
    expect(missingPermissions([permissions]).map(({ permission }) => permission)).toEqual(['Coupons']);
    expect(permissions).toContainEqual(
      expect.objectContaining({ name: 'Coupons', lostAt: expect.stringMatching(/Z$/) }),
    );
    const attention = await listAttention(world.deps.db, world.portalId, 20);
    expect(attention.map(({ what }) => what)).toContainEqual(
      expect.stringMatching(/^Coupons \(Read\) was taken away from the key of /),
    );
    expect(await showErrors(world.deps, world.portalId)).toContainEqual(
      expect.objectContaining({ what: 'permission', reason: 'Coupons (Read)' }),
    );
    expect(await openRuns()).toEqual([]);
    const written = world.stripe.journal.read().map(({ path }) => path);
    expect(written.filter((path) => !path.includes('we_clearsync_permission_probe'))).toEqual([]);
    laterBy(1000);
    await reprobeDue(world.deps, on);
    expect(probes()).toBe(0);
    may(clearSyncPermissions);
    laterBy(DAY_MS + 1);
    await reprobeDue(world.deps, on);
    expect(missingPermissions([(await row()).permissions])).toEqual([]);
    expect(await openRuns()).toMatchObject([{ phase: 'read' }]);
  });

  it('ends a connection whose key is gone; an unreachable Stripe changes nothing and is asked again in an hour', async () => {
    world = await startImportWorld({ customers: 0 });
    laterBy(DAY_MS + 1);
    world.stripe.faults.add([{ kind: 'server_error' }]);
    await reprobeDue(world.deps, on);
    expect(await row()).toMatchObject({ state: 'active' });
    world.stripe.faults.clear();
    laterBy(1000);
    await reprobeDue(world.deps, on);
    expect(probes()).toBe(0);
    world.stripe.keyring.change(world.key(), { state: 'revoked' });
    laterBy(3_600_000);
    await reprobeDue(world.deps, on);
    expect(await row()).toMatchObject({ state: 'revoked' });
  });
});

describe('a new key of the same account', () => {
  it('takes over an import that is under way when the old one dies', async () => {
    world = await startImportWorld({ customers: 60 });
    const runId = await requestRunOf(world.deps, world.portalId, world.connectionId);
    const [old, next] = [world.key(), world.stripe.keyring.add({ livemode: true }).key];
    const rotate = async (): Promise<void> => {
      expect(await connectStripe(world.deps, world.portalId, next)).toMatchObject({ state: 'connected' });
      world.stripe.keyring.change(old, { state: 'revoked' });
    };
    let rotated: Promise<void> | null = null;
    const { stripe, ...others } = world.replica();
    // The moment: the import has opened the old key, and is about to list the customers with it.
    const reader: typeof stripe.reader = (key, account) => {
      const { read } = stripe.reader(key, account);
      return {
        read: async (request, signal) => {
          if (request.path === '/v1/customers') {
            rotated ??= rotate();
            await rotated;
          }
          return read(request, signal);
        },
      };
    };
    await runImport({ ...others, stripe: { ...stripe, reader } }, runId);
    expect(rotated).not.toBeNull();
    world.useKey(next);
    const run = await world.deps.db.prisma.importRun.findUniqueOrThrow({ where: { id: runId } });
    expect(run).toMatchObject({ state: 'complete', reason: null });
    expect(await row()).toMatchObject({ state: 'active', revokedAt: null });
    await expectInvariants(world);
  });

  it('revives a connection that was revoked: the import is asked for again, and so are events that wait', async () => {
    world = await startImportWorld({ customers: 12 });
    await world.importAll();
    await world.deps.db.prisma.stripeEvent.create({
      data: {
        portalId: world.portalId,
        connectionId: world.connectionId,
        eventId: 'evt_1',
        type: 'customer.updated',
        kind: 'customer',
        objectId: 'cus_1',
        created: 1,
        source: 'webhook',
        receivedAt: new Date(),
        state: 'pending',
        retryAt: new Date(world.deps.clock() + DAY_MS),
      },
    });
    world.stripe.keyring.change(world.key(), { state: 'revoked' });
    laterBy(DAY_MS + 1);
    await reprobeDue(world.deps, on);
    expect(await row()).toMatchObject({ state: 'revoked' });
    const key = world.stripe.keyring.add({ livemode: true }).key;
    const person = { userId: '7', userEmail: 'anna@acme.com' };
    await connectStripe(world.deps, world.portalId, key, person);
    expect(await openRuns()).toMatchObject([{ phase: 'read', connectionId: world.connectionId }]);
    expect(await world.deps.db.prisma.stripeEvent.findFirst()).toMatchObject({ retryAt: null });
    const last = await world.deps.db.prisma.humanAction.findFirst({ orderBy: { id: 'desc' } });
    expect(last).toMatchObject({ action: 'key_rotated', userEmail: 'anna@acme.com' });
    expect(JSON.stringify(last?.detail)).not.toContain(key);
  });
});

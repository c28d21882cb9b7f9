import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { numbered, startWritingWorld } from '../../support/writingWorld.ts';

let world: Awaited<ReturnType<typeof startWritingWorld>>;
beforeEach(async () => {
  world = await startWritingWorld();
});
afterEach(() => world.close());

describe('what a record says of its own values', () => {
  it('says yes to backfill until the first change after the first filling', async () => {
    const ids = world.seedContacts(2);
    const backfill = () => ids.map((id) => world.value(id, 'clearsync_backfill'));
    await world.save([numbered(0), numbered(1)]);
    await world.sync();
    expect(backfill()).toEqual(['true', 'true']);
    await world.save([numbered(0), numbered(1)], 1_770_000_000_000);
    expect(await world.sync()).toMatchObject({ ok: true, value: { written: 0 } });
    expect(backfill()).toEqual(['true', 'true']);
    await world.save([numbered(0, { paymentHealth: 'overdue' }), numbered(1)]);
    expect(await world.sync()).toMatchObject({ ok: true, value: { written: 1 } });
    expect(backfill()).toEqual(['false', 'true']);
    expect(await world.sync()).toMatchObject({ ok: true, value: { written: 0 } });
  });

  it('says where the values come from, and when the key behind them needs somebody', async () => {
    const [id] = world.seedContacts(1);
    const { accountId } = await world.deps.db.prisma.stripeConnection.findUniqueOrThrow({
      where: { id: world.connectionId },
    });
    await world.save([numbered(0)], world.hubspot.clock.now());
    await world.sync();
    const said = (names: string[]) => names.map((name) => world.value(id, `clearsync_${name}`));
    expect(said(['match_method', 'mode', 'stripe_account', 'sync_state'])).toEqual([
      'email',
      'live',
      'Acme',
      'in_sync',
    ]);
    expect(world.value(id, 'clearsync_stripe_customer_ids')).toBe(`${accountId}:cus_0000`);
    world.hubspot.clock.advance(2 * 86_400_000);
    await world.sync();
    expect(world.value(id, 'clearsync_sync_state')).toBe('stale');
    await world.deps.db.prisma.stripeConnection.update({
      where: { id: world.connectionId },
      data: { state: 'revoked' },
    });
    await world.sync();
    expect(world.value(id, 'clearsync_sync_state')).toBe('error');
  });

  it("writes days of the portal's time zone", async () => {
    const [id] = world.seedContacts(1);
    const timeZone = 'US/Eastern';
    await world.deps.db.prisma.portal.update({ where: { portalId: world.portalId }, data: { timeZone } });
    const at = Date.parse('2026-11-24T03:00:00Z') / 1000;
    await world.save([numbered(0, { customerSince: at })]);
    await world.sync();
    expect(world.value(id, 'clearsync_customer_since')).toBe('2026-11-23');
  });
});

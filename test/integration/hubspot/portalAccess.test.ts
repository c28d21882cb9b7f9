import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchAccountDetails } from '../../../server/hubspot/account/fetchAccountDetails.ts';
import { findTokens } from '../../../server/store/tokens/findTokens.ts';
import { type HubSpotWorld, startHubSpotWorld } from '../../support/hubspotWorld.ts';
import { installPortal } from '../../support/installPortal.ts';

let world: HubSpotWorld;
let portalId: bigint;
beforeEach(async () => {
  world = await startHubSpotWorld({ rateLimits: false });
  portalId = await installPortal(world);
});
afterEach(() => world.close());

const HALF_HOUR = 30 * 60_000;
const refreshes = (): number => world.hubspot.calls().byEndpoint['POST /oauth/2026-09/token'] ?? 0;
const call = (deps = world.deps) => fetchAccountDetails(deps.portal(portalId));
const isRevoked = async () => (await findTokens(world.deps.db, portalId))?.revoked;

describe("a portal's access token", () => {
  it('is used while it lasts and renewed five minutes before it ends', async () => {
    world.hubspot.clock.advance(HALF_HOUR - 5 * 60_000 - 60_000);
    expect((await call()).ok).toBe(true);
    expect(refreshes()).toBe(0);
    world.hubspot.clock.advance(60_000);
    expect((await call()).ok).toBe(true);
    expect(refreshes()).toBe(1);
  });

  it('D7 is renewed once for two hundred callers at the same time', async () => {
    world.hubspot.clock.advance(HALF_HOUR);
    await world.control('faults', { kind: 'latency', path: '/oauth/', milliseconds: 50, times: 0 });
    const outcomes = await Promise.all(Array.from({ length: 200 }, () => call()));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(refreshes()).toBe(1);
  });

  it.runIf(process.env['TEST_DATABASE_URL'] !== undefined)(
    'D7 is renewed once for two hundred callers on two replicas, also when HubSpot rotates refresh tokens',
    async () => {
      await world.control('switches', { rotateRefreshTokens: true });
      world.hubspot.clock.advance(HALF_HOUR);
      await world.control('faults', { kind: 'latency', path: '/oauth/', milliseconds: 50, times: 0 });
      const other = world.replica();
      const outcomes = await Promise.all(
        Array.from({ length: 200 }, (_, n) => call(n % 2 === 0 ? world.deps : other)),
      );
      expect(outcomes.every(({ ok }) => ok)).toBe(true);
      expect(refreshes()).toBe(1);
    },
  );

  it('is replaced together with a rotated refresh token', async () => {
    await world.control('switches', { rotateRefreshTokens: true });
    for (const _ of [1, 2, 3]) {
      world.hubspot.clock.advance(HALF_HOUR);
      expect((await call()).ok).toBe(true);
    }
    expect(refreshes()).toBe(3);
  });

  it('H8 is renewed once after a 401, and the call goes on', async () => {
    await world.control('faults', { kind: 'token_expired', path: '/account-info/' });
    expect((await call()).ok).toBe(true);
    expect(refreshes()).toBe(1);
    expect(await isRevoked()).toBe(false);
  });

  it('H8 is given up when HubSpot refuses the new one too', async () => {
    await world.control('faults', { kind: 'token_revoked', path: '/account-info/', times: 0 });
    expect(await call()).toMatchObject({ ok: false, failure: { kind: 'revoked' } });
    expect(refreshes()).toBe(1);
    expect(await isRevoked()).toBe(true);
  });

  it('is revoked by an uninstall, and HubSpot is left alone from then on', async () => {
    await world.control('uninstall', {});
    expect(await call()).toMatchObject({ ok: false, failure: { kind: 'revoked' } });
    expect(await isRevoked()).toBe(true);
    const before = world.hubspot.calls().total;
    expect(await call()).toMatchObject({ ok: false, failure: { kind: 'revoked' } });
    expect(world.hubspot.calls().total).toBe(before);
  });

  it.each(['error', 'reset', 'cut_body', 'html'])('survives a renewal that ends in %s', async (kind) => {
    world.hubspot.clock.advance(HALF_HOUR);
    await world.control('faults', { kind, path: '/oauth/', times: 2 });
    expect((await call()).ok).toBe(true);
    expect(await isRevoked()).toBe(false);
  });

  it('is never revoked for a client secret of ours that is wrong', async () => {
    world.hubspot.clock.advance(HALF_HOUR);
    world.hubspot.app.clientSecret = 'another';
    expect(await call()).toMatchObject({ ok: false, failure: { kind: 'config' } });
    expect(await isRevoked()).toBe(false);
  });

  it('S8 cannot be opened for another portal', async () => {
    const token = await world.deps.db.prisma.hubSpotToken.findUniqueOrThrow({ where: { portalId } });
    const portal = await world.deps.db.prisma.portal.findUniqueOrThrow({ where: { portalId } });
    const { propertyLimits: _, exchangeRates: __, metadataMatch: ___, ...copy } = portal;
    await world.deps.db.prisma.portal.create({ data: { ...copy, portalId: 999n } });
    await world.deps.db.prisma.hubSpotToken.create({ data: { ...token, portalId: 999n } });
    await expect(fetchAccountDetails(world.deps.portal(999n))).rejects.toThrow();
  });
});

describe('a call that fails', () => {
  it.each([
    ['rolling_limit', 10_000],
    ['secondly_limit', 1000],
    ['locked', 2000],
  ])('H2, H7 waits as long as %s asks and goes on', async (kind, wait) => {
    await world.control('faults', { kind, path: '/account-info/' });
    expect((await call()).ok).toBe(true);
    expect(world.waited()).toBeGreaterThanOrEqual(wait);
  });

  it('H2 waits as Retry-After says', async () => {
    await world.control('faults', { kind: 'rolling_limit', path: '/account-info/', retryAfter: 30 });
    expect((await call()).ok).toBe(true);
    expect(world.waited()).toBeGreaterThanOrEqual(30_000);
  });

  it.each(['daily_limit', 'migrating'])(
    'H2, H7 is left to the caller when %s asks for hours',
    async (kind) => {
      await world.control('faults', { kind, path: '/account-info/', retryAfter: 7200, times: 0 });
      expect(await call()).toMatchObject({
        ok: false,
        failure: { kind: 'throttled', retryAfterMs: 7_200_000 },
      });
      expect(world.hubspot.calls().throttled + (world.hubspot.calls().byStatus['477'] ?? 0)).toBe(1);
    },
  );

  it.each(['error', 'reset', 'cut_body', 'html'])('H3 is repeated after %s', async (kind) => {
    await world.control('faults', { kind, path: '/account-info/', times: 3 });
    expect((await call()).ok).toBe(true);
  });

  it('is given up after six attempts', async () => {
    await world.control('faults', { kind: 'error', path: '/account-info/', times: 0 });
    expect(await call()).toMatchObject({ ok: false, failure: { kind: 'unavailable' } });
    expect(world.hubspot.calls().byEndpoint['GET /account-info/2026-09/details']).toBe(7);
  });

  it('H8 names the missing scope and leaves the connection healthy', async () => {
    await world.control('faults', { kind: 'missing_scopes', path: '/account-info/' });
    expect(await call()).toMatchObject({ ok: false, failure: { kind: 'forbidden' } });
    expect(await isRevoked()).toBe(false);
    expect((await call()).ok).toBe(true);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPortal } from '../../../server/store/portals/findPortal.ts';
import { portalCurrencies } from '../../../server/sync/portalCurrencies.ts';
import { refreshCurrencies } from '../../../server/sync/refreshCurrencies.ts';
import { type HubSpotWorld, startHubSpotWorld } from '../../support/hubspotWorld.ts';
import { installPortal } from '../../support/installPortal.ts';

const NOON = Date.UTC(2026, 10, 24, 12);
const PATH = 'exchange-rates';

let world: HubSpotWorld;
beforeEach(async () => {
  world = await startHubSpotWorld({ clock: () => NOON, portal: { additionalCurrencies: ['EUR', 'GBP'] } });
});
afterEach(() => world.close());

const known = async (portalId: bigint) => portalCurrencies(await findPortal(world.deps.db, portalId));
const euro = (rate: string, date: string) => ({ from: 'eur', to: 'usd', rate, date, source: 'hubspot' });
const setEuro = (conversionRate: number, effectiveAt: string) =>
  world.control('admin', { exchangeRate: { from: 'EUR', conversionRate, effectiveAt } });

describe('the exchange rates of a portal', () => {
  it('are read at the install, as decimals with their days', async () => {
    expect(await known(await installPortal(world))).toEqual({
      reportingCurrency: 'USD',
      exchangeRates: {
        rates: [
          euro('1.086957', '2026-11-24'),
          { from: 'gbp', to: 'usd', rate: '1.265823', date: '2026-11-23', source: 'hubspot' },
        ],
      },
    });
  });

  it('are read again together with the currencies that the account has by then', async () => {
    const portalId = await installPortal(world);
    await setEuro(1.08, '2026-11-20T23:30:00Z');
    await world.control('admin', { additionalCurrencies: ['EUR', 'SEK'] });
    await refreshCurrencies(world.deps, portalId);
    expect((await known(portalId)).exchangeRates).toEqual({ rates: [euro('1.08', '2026-11-20')] });
    expect(await findPortal(world.deps.db, portalId)).toMatchObject({ additionalCurrencies: ['EUR', 'SEK'] });
  });

  it('are none, and everything else works, where the scope was not granted', async () => {
    const scopes = world.hubspot.app.requiredScopes;
    const portalId = await installPortal(world, scopes);
    expect(await findPortal(world.deps.db, portalId)).toMatchObject({ scopes, currency: 'USD' });
    expect((await known(portalId)).exchangeRates).toEqual({ unreadable: 'not_permitted' });
    await refreshCurrencies(world.deps, portalId);
    expect((await known(portalId)).exchangeRates).toEqual({ unreadable: 'not_permitted' });
  });

  it('are given up when the scope is taken away', async () => {
    const portalId = await installPortal(world);
    await world.control('faults', { kind: 'missing_scopes', path: PATH });
    await refreshCurrencies(world.deps, portalId);
    expect((await known(portalId)).exchangeRates).toEqual({ unreadable: 'not_permitted' });
  });

  it('stay as they were, with their days, while HubSpot does not answer', async () => {
    const portalId = await installPortal(world);
    await setEuro(2, '2026-11-24T00:00:00Z');
    await world.control('faults', { kind: 'error', path: PATH, times: 0 });
    await refreshCurrencies(world.deps, portalId);
    expect((await known(portalId)).exchangeRates).toMatchObject({
      rates: [{ rate: '1.086957', date: '2026-11-24' }, { from: 'gbp' }],
    });
  });

  it.each([
    ['HubSpot never answered', { kind: 'error' }, 'unavailable'],
    ['HubSpot knows no such question', { kind: 'error', status: 404 }, 'refused'],
  ])('are named as missing when %s, and the install goes on', async (_, fault, unreadable) => {
    await world.control('faults', { ...fault, path: PATH, times: 0 });
    const portalId = await installPortal(world);
    expect((await known(portalId)).exchangeRates).toEqual({ unreadable });
    expect(await findPortal(world.deps.db, portalId)).toMatchObject({ uninstalledAt: null });
  });
});

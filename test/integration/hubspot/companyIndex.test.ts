import { afterEach, beforeEach, expect, it } from 'vitest';
import { companyIndex } from '../../../server/sync/link/companyIndex.ts';
import { findCompanies, indexedCompanies } from '../../../server/sync/link/findCompanies.ts';
import { type HubSpotWorld, startHubSpotWorld } from '../../support/hubspotWorld.ts';
import { installPortal } from '../../support/installPortal.ts';

let world: HubSpotWorld;
let portalId: bigint;
beforeEach(async () => {
  world = await startHubSpotWorld({ rateLimits: false });
  portalId = await installPortal(world);
});
afterEach(() => world.close());

const seed = (count: number): string[] => {
  const domains = Array.from({ length: count }, (_, n) => `firm${n}.com`);
  world.hubspot.seed({
    companies: domains.map((domain, n) => ({
      key: domain,
      properties: { domain, name: `Firm ${n}` },
      ...(n % 10 === 0 ? { additionalDomains: [`other${n}.com`] } : {}),
    })),
  });
  world.hubspot.seed({ companies: [{ key: 'twin', properties: { domain: 'firm1.com', name: 'Twin' } }] });
  return domains;
};

it('says of every domain what a search says, own, additional, doubled and unknown ones', async () => {
  const domains = [...seed(250), 'other10.com', 'nobody.com'];
  const portal = world.deps.portal(portalId);
  const index = await companyIndex(portal, 5_000);
  const searched = await findCompanies(portal, domains);
  if (!index.ok || !index.value || !searched.ok) throw new Error('neither listed nor searched');
  const byDomain = (targets: typeof searched.value) => [...targets].sort(([a], [b]) => (a < b ? -1 : 1));
  expect(byDomain(indexedCompanies(index.value, domains))).toEqual(byDomain(searched.value));
  expect(world.hubspot.calls().byEndpoint['GET /crm/objects/2026-09/companies']).toBe(3);
});

it('is not read for few customers, nor where the portal has more companies than searching would cost', async () => {
  seed(250);
  const portal = world.deps.portal(portalId);
  expect(await companyIndex(portal, 499)).toEqual({ ok: true, value: null });
  expect(world.hubspot.calls().byEndpoint['GET /crm/objects/2026-09/companies']).toBeUndefined();
  for (let n = 0; n < 13; n += 1) {
    const companies = Array.from({ length: 100 }, (_, i) => ({
      key: `${n}-${i}`,
      properties: { domain: `more${n}x${i}.com` },
    }));
    world.hubspot.seed({ companies });
  }
  expect(await companyIndex(portal, 500)).toEqual({ ok: true, value: null });
  expect(world.hubspot.calls().byEndpoint['GET /crm/objects/2026-09/companies']).toBeUndefined();
});

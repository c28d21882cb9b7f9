import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerConsent } from '../../../sandbox/hubspot/oauth/answerConsent.ts';
import { findPortal } from '../../../server/store/portals/findPortal.ts';
import { findTokens } from '../../../server/store/tokens/findTokens.ts';
import { createStripeAccess } from '../../../server/stripe/access.ts';
import { uninstallPortal } from '../../../server/sync/install/uninstallPortal.ts';
import { type HubSpotWorld, startHubSpotWorld } from '../../support/hubspotWorld.ts';

let world: HubSpotWorld;
let portalId: bigint;
beforeEach(async () => {
  world = await startHubSpotWorld();
  portalId = BigInt(world.hubspot.portal.profile.id);
});
afterEach(() => world.close());

const open = (url: string, cookie = ''): Promise<Response> =>
  fetch(url, { redirect: 'manual', headers: cookie === '' ? {} : { cookie } });

/** Presses our install link; answers the consent page's address and the browser's cookie. */
const begin = async (cookie = '') => {
  const answer = await open(`${world.url}/oauth/install`, cookie);
  return {
    consent: answer.headers.get('location') ?? '',
    setCookie: answer.headers.get('set-cookie') ?? '',
    cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
  };
};

const exchanges = (): number => world.hubspot.calls().byEndpoint['POST /oauth/2026-09/token'] ?? 0;

const expectNothingStored = async (): Promise<void> => {
  expect(await findPortal(world.deps.db, portalId)).toBeNull();
  expect(await findTokens(world.deps.db, portalId)).toBeNull();
};

describe('S3 an install from our own link', () => {
  it('saves the portal and its sealed tokens, and says what is next', async () => {
    const { consent, cookie, setCookie } = await begin();
    expect(setCookie).toMatch(/HttpOnly.*SameSite=Lax/);
    const answer = await open(await answerConsent(consent, 'allow'), cookie);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('ClearSync is connected');
    const profile = world.hubspot.portal.profile;
    expect(await findPortal(world.deps.db, portalId)).toMatchObject({
      currency: profile.companyCurrency,
      timeZone: profile.timeZone,
      installedBy: profile.userEmail,
      scopes: expect.arrayContaining(['crm.objects.contacts.write']),
      createContacts: 'off',
      uninstalledAt: null,
    });
    const tokens = await findTokens(world.deps.db, portalId);
    expect(tokens?.revoked).toBe(false);
    expect(tokens?.accessTokenSealed.startsWith('v1.')).toBe(true);
    expect(() => world.deps.vault.open(tokens?.accessTokenSealed ?? '', '1|hubspot_access')).toThrow();
  });

  it('works when HubSpot does not tell whose token it is', async () => {
    await world.control('switches', { tokenTellsHub: false });
    const { consent, cookie } = await begin();
    expect((await open(await answerConsent(consent, 'allow'), cookie)).status).toBe(200);
    expect(await findPortal(world.deps.db, portalId)).not.toBeNull();
  });

  it('lets a second tab of the same browser end as well', async () => {
    const first = await begin();
    const second = await begin(first.cookie);
    expect(second.cookie).toBe(first.cookie);
    expect((await open(await answerConsent(first.consent, 'allow'), first.cookie)).status).toBe(200);
    expect((await open(await answerConsent(second.consent, 'allow'), first.cookie)).status).toBe(200);
  });

  it.each(['another browser', 'no cookie'])('is refused with %s', async (which) => {
    const { consent } = await begin();
    const cookie = which === 'no cookie' ? '' : (await begin()).cookie;
    const answer = await open(await answerConsent(consent, 'allow'), cookie);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toMatch(/another browser[\s\S]*Reference [2-9A-Z]{4}-[2-9A-Z]{2}/);
    expect(exchanges()).toBe(0);
    await expectNothingStored();
  });

  it('is refused after ten minutes', async () => {
    const { consent, cookie } = await begin();
    const back = await answerConsent(consent, 'allow');
    world.hubspot.clock.advance(10 * 60_000 + 1);
    expect(await (await open(back, cookie)).text()).toContain('took too long');
    expect(exchanges()).toBe(0);
    await expectNothingStored();
  });

  it('uses a state once, also when two come at the same time', async () => {
    const { consent, cookie } = await begin();
    const back = await answerConsent(consent, 'allow');
    const statuses = (await Promise.all([open(back, cookie), open(back, cookie)])).map(
      ({ status }) => status,
    );
    expect(statuses.sort()).toEqual([200, 400]);
    expect(exchanges()).toBe(1);
    expect(await (await open(back, cookie)).text()).toContain('used already');
  });

  it('is refused with a state that nobody gave out, or a code that HubSpot does not know', async () => {
    const { cookie, consent } = await begin();
    const forged = `${world.url}/oauth/callback?code=c&state=forged`;
    expect((await open(forged, cookie)).status).toBe(400);
    expect(exchanges()).toBe(0);
    const state = new URL(consent).searchParams.get('state') ?? '';
    const stolen = await open(`${world.url}/oauth/callback?code=unknown&state=${state}`, cookie);
    expect(await stolen.text()).toContain('did not confirm');
    await expectNothingStored();
  });

  it('says so kindly when access was declined', async () => {
    const { consent, cookie } = await begin();
    const answer = await open(await answerConsent(consent, 'cancel'), cookie);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('was not given access');
    await expectNothingStored();
  });

  it('stores nothing when HubSpot fails half-way', async () => {
    await world.control('faults', { kind: 'error', path: '/account-info/', times: 0 });
    const { consent, cookie } = await begin();
    const answer = await open(await answerConsent(consent, 'allow'), cookie);
    expect(answer.status).toBe(502);
    await expectNothingStored();
  });
});

describe('S3 an install from the marketplace', () => {
  it('needs no state of ours and goes back to HubSpot', async () => {
    const marketplace = await open(`${world.hubspot.url}/marketplace/install`);
    const callback = marketplace.headers.get('location') ?? '';
    const answer = await open(callback);
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(new URL(callback).searchParams.get('returnUrl'));
    expect(await findPortal(world.deps.db, portalId)).not.toBeNull();
  });

  it.each(['https://evil.example/', 'http://app.hubspot.com/', undefined])(
    'is refused with the way back %s',
    async (returnUrl) => {
      const marketplace = await open(`${world.hubspot.url}/marketplace/install`);
      const callback = new URL(marketplace.headers.get('location') ?? '');
      callback.searchParams.delete('returnUrl');
      if (returnUrl !== undefined) callback.searchParams.set('returnUrl', returnUrl);
      const answer = await open(callback.href);
      expect(answer.status).toBe(400);
      expect(answer.headers.get('location')).toBeNull();
      expect(exchanges()).toBe(0);
      await expectNothingStored();
    },
  );

  it('installs again over an earlier install and keeps its choices', async () => {
    const install = async () =>
      open((await open(`${world.hubspot.url}/marketplace/install`)).headers.get('location') ?? '');
    await install();
    await world.deps.db.prisma.portal.update({ where: { portalId }, data: { createContacts: 'all' } });
    await world.deps.db.prisma.hubSpotToken.update({ where: { portalId }, data: { revokedAt: new Date() } });
    await install();
    expect(await findPortal(world.deps.db, portalId)).toMatchObject({ createContacts: 'all' });
    expect(await findTokens(world.deps.db, portalId)).toMatchObject({ revoked: false });
  });
});

describe('an uninstall of our own', () => {
  /** No connection is there, so no Stripe is asked. */
  const stripe = createStripeAccess({ baseUrl: 'http://127.0.0.1:9', appUrl: 'https://www.clearsync.ai' });
  afterAll(() => stripe.close());
  const leave = () =>
    uninstallPortal({ ...world.deps, stripe, stripeWebhookBase: 'http://127.0.0.1:9' }, portalId);

  it('removes the app at HubSpot and our tokens, keeps a tombstone, and may be repeated', async () => {
    await open((await open(`${world.hubspot.url}/marketplace/install`)).headers.get('location') ?? '');
    expect(await leave()).toEqual({ state: 'uninstalled' });
    expect(world.hubspot.journal().map(({ action }) => action)).toContain('uninstalled');
    expect(await findTokens(world.deps.db, portalId)).toBeNull();
    expect((await findPortal(world.deps.db, portalId))?.uninstalledAt).not.toBeNull();
    expect(await leave()).toEqual({ state: 'uninstalled' });
    await open((await open(`${world.hubspot.url}/marketplace/install`)).headers.get('location') ?? '');
    expect((await findPortal(world.deps.db, portalId))?.uninstalledAt).toBeNull();
  });

  it('ends as well when an admin removed the app before', async () => {
    await open((await open(`${world.hubspot.url}/marketplace/install`)).headers.get('location') ?? '');
    await world.control('uninstall', {});
    expect(await leave()).toEqual({ state: 'uninstalled' });
    expect(await findTokens(world.deps.db, portalId)).toBeNull();
  });
});

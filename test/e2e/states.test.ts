import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { STAFF_DOMAIN } from '../../sandbox/demo/showcase.ts';
import { type CardStage, startCardStage } from './cardStage.ts';
import { browserPath } from './preview/browser.ts';
import { PAGES, SPOKEN, spoken } from './spoken.ts';

describe.skipIf(browserPath === null)('every state of a card and every page, in a browser', () => {
  let stage: CardStage;
  let company: string;

  beforeAll(async () => {
    stage = await startCardStage();
  });

  afterAll(() => stage?.stop());

  const tab = () => stage.page.locator('[data-extension$="_billing_tab"]');

  /** The card says all of it, and nothing is wrong with the page. */
  const shows = async (...texts: (string | RegExp)[]): Promise<void> => {
    for (const text of texts) await tab().getByText(text).first().waitFor();
    expect(await stage.faults()).toEqual([]);
  };

  describe('before there is a key', () => {
    it('asks an admin to connect Stripe', async () => {
      await stage.open(stage.showcase.at('trial'));
      await shows('Connect Stripe to see billing here', /^It takes about 3 minutes\. .* never changes/);
      await tab().getByRole('link', { name: 'Set up' }).waitFor();
    });

    it('tells everybody else whom to ask', async () => {
      await stage.open(`${stage.showcase.at('trial')}?user=rep`);
      await shows("Billing isn't set up yet", /^Ask a HubSpot admin to connect Stripe/);
      expect(await tab().getByRole('button').count()).toBe(0);
    });

    it.each(SPOKEN)('begins the wizard in %s', async (language) => {
      await stage.open(`/settings?locale=${language}`);
      await stage.page.getByText(spoken(language, 'settings.check.heading')).first().waitFor();
      expect(await stage.faults({ colours: language === 'en' })).toEqual([]);
    });
  });

  describe('while the first import reads', () => {
    beforeAll(() => stage.beginImport());
    afterAll(() => stage.letGo());

    it('says how far it is', async () => {
      await stage.open(stage.showcase.at('trial'));
      await shows(
        /^Importing from Stripe: \d+ of \d+ customers$/,
        'This record will fill in when it is reached.',
        'Sync this record now',
      );
      const bar = tab().getByRole('progressbar');
      expect(await bar.first().getAttribute('aria-label')).toMatch(/^Import progress: \d+ percent$/);
    });
  });

  describe('with a rule that leaves customers out', () => {
    beforeAll(async () => {
      await stage.day.choose({ syncFilter: 'paying' });
      await stage.ended('import');
    });

    it('names the rule, and where an admin changes it', async () => {
      await stage.open(stage.showcase.at('neverPaid'));
      await shows('Not synced by your rule ‘Paying customers only’', /^Change the rule in Settings/);
      await tab().getByRole('link', { name: 'Change the rule' }).waitFor();
    });

    it('tells everybody else whom to ask', async () => {
      await stage.open(`${stage.showcase.at('neverPaid')}?user=rep`);
      await shows('Not synced by your rule ‘Paying customers only’', /^Ask a HubSpot admin to change/);
    });
  });

  describe('when everything is written', () => {
    beforeAll(async () => {
      await stage.day.choose({ syncFilter: 'everyone', excludedDomains: [STAFF_DOMAIN] });
      await stage.ended('recalculation');
      await stage.day.approve();
      await stage.ended('writing');
      company = stage.showcase.addCompany();
    });

    afterEach(() => stage.enter('normal'));

    it.each([
      ['trial', [/^Trial: 1[01] days left$/, 'Greenhouse', '3 seats']],
      ['pastDue', ['Past due', /^Payment failed on /, /^Next retry on /]],
      ['cancels', [/^Cancels on /, 'Reason: Too expensive.']],
      ['cancelled', [/^Cancelled /, 'Explain MRR']],
      ['oneTime', [/^One-time customer$/, 'Total paid', '$620.00', 'Last payment']],
      ['neverPaid', [/^In Stripe since .*\. No payment has been made yet\.$/]],
      ['several', ['2 Stripe customers use this e-mail address', /^All of them are included/]],
      ['staff', ['Not synced by your list of excluded domains']],
      ['stranger', ['No Stripe customer found for noor@unknownpines.com', 'Link manually']],
    ] as const)('of a contact: %s', async (name, texts) => {
      await stage.open(stage.showcase.at(name));
      await shows(...texts);
    });

    it("offers a company without billing its contacts' customers, and takes them", async () => {
      await stage.open(company);
      await shows('No billing linked to this company', '1 Stripe customer belongs to its contacts.');
      await tab().getByRole('button', { name: 'Include them' }).click();
      await shows('Explain MRR', '$147.00');
    });

    it('says that it loads, and that it takes long', async () => {
      await stage.enter('slow');
      await stage.open(stage.showcase.at('several'));
      await shows('Loading billing…');
      await shows("Still loading. HubSpot allows us a few seconds; we'll keep trying.");
    });

    it.each([
      ["Stripe's: the key is revoked", 'key_revoked', 'Stripe key no longer works'],
      ["Stripe's: a permission is missing", 'permission_missing', 'Payment Methods'],
      ['ours: the server is stopped', 'server_stopped', "Can't reach ClearSync"],
      ['ours: another shape', 'other_shape', 'ClearSync answered in a way this page does not know'],
      ["HubSpot's: slow down", 'rate_limited', 'HubSpot asked us to slow down'],
      ['the writing is paused', 'paused', 'Paused'],
      ['nothing was heard for hours', 'stale', 'Stale'],
    ])('%s', async (_, state, text) => {
      await stage.open(`${stage.showcase.at('several')}?state=${state}`);
      await shows(text);
    });

    it('goes back to normal by the button of the strip, without a reload', async () => {
      await stage.open(`${stage.showcase.at('several')}?state=server_stopped&strip=open`);
      await tab().getByText("Can't reach ClearSync").first().waitFor();
      await stage.page.getByRole('button', { name: 'Back to normal' }).click();
      await tab().getByText('Explain MRR').first().waitFor();
    });

    describe('limited to people by an admin', () => {
      const LIMITED = 'user=rep&state=viewers_limited';
      const sidebar = () => stage.page.locator('[data-extension$="_billing_sidebar"]');

      it('is locked for others on tab and sidebar, and opens when the limit ends', async () => {
        await stage.open(`${stage.showcase.at('several')}?${LIMITED}`);
        await sidebar().getByText("You can't see billing").first().waitFor();
        await shows(
          "You can't see billing",
          /^An admin has limited who sees billing in ClearSync\. Nothing is lost or changed\.$/,
          /^Ask a HubSpot admin to add mia\.lindqvist@northwind\.example in Settings, /,
          /^Reference /,
        );
        expect(await stage.page.getByText('Explain MRR').count()).toBe(0);
        await stage.enter('normal');
        await tab().getByRole('button', { name: 'Try again' }).click();
        await tab().getByText('Explain MRR').first().waitFor();
      });

      it('is what it was for the people on the list', async () => {
        await stage.open(`${stage.showcase.at('several')}?state=viewers_limited`);
        await shows('Explain MRR');
      });

      it.each(['', '/inbox', '/errors', '/activity', '/customers/failing'])(
        'is locked on the page /app%s',
        async (path) => {
          await stage.open(`/app${path}?${LIMITED}`);
          await stage.page.locator('[data-extension]').getByText("You can't see billing").first().waitFor();
          expect(await stage.faults()).toEqual([]);
        },
      );

      it.each(SPOKEN)('says so in %s', async (language) => {
        await stage.open(`${stage.showcase.at('several')}?${LIMITED}&locale=${language}`);
        await tab().getByText('mia.lindqvist@northwind.example').first().waitFor();
        expect(await tab().getByText('Ask a HubSpot admin').count()).toBe(language === 'en' ? 1 : 0);
        expect(await stage.faults({ colours: language === 'en' })).toEqual([]);
      });

      it('is chosen in the settings', async () => {
        await stage.open('/settings?state=viewers_limited');
        await stage.page.getByRole('tab', { name: 'Access', exact: true }).click();
        const list = stage.page.getByLabel('E-mail addresses of HubSpot users');
        expect(await list.inputValue()).toBe('sam.okafor@northwind.example');
        await list.fill('mia.lindqvist@northwind.example');
        await stage.page.getByText('You are not on the list').first().waitFor();
        expect(await stage.faults()).toEqual([]);
      });
    });

    it('opens Explain by keyboard alone, closes it by Escape, and gives the focus back', async () => {
      const { page } = stage;
      await stage.open(stage.showcase.at('several'));
      await tab().getByText('Explain MRR').first().waitFor();
      const focused = () =>
        page.evaluate<string>('document.activeElement?.closest("button, a")?.textContent ?? ""');
      let steps = 0;
      while (!(await focused()).includes('Explain MRR') && steps < 80) {
        await page.keyboard.press('Tab');
        steps += 1;
      }
      expect(await focused()).toContain('Explain MRR');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      expect(await page.evaluate('document.activeElement?.closest("dialog") !== null')).toBe(true);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await focused()).toContain('Explain MRR');
    });

    it.each(['/', '/?objectTypeId=0-2', '/?strip=open'])('has nothing wrong on %s', async (path) => {
      await stage.open(path);
      await stage.page.locator('main table, main button').first().waitFor();
      expect(await stage.faults()).toEqual([]);
    });

    describe.each(SPOKEN)('in %s', (language) => {
      it.each(PAGES)('has nothing wrong on %s', async (path, text) => {
        await stage.open(`${path}?locale=${language}`);
        await stage.page.getByText(spoken(language, text)).first().waitFor();
        expect(await stage.faults({ colours: language === 'en' })).toEqual([]);
      });

      it('has nothing wrong on a card', async () => {
        await stage.open(`${stage.showcase.at('several')}?locale=${language}`);
        await tab()
          .getByRole('tab', { name: spoken(language, 'tab.tabs.history') })
          .waitFor();
        expect(await stage.faults({ colours: false })).toEqual([]);
      });
    });
  });
});

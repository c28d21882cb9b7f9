import {
  Accordion,
  Alert,
  Button,
  DescriptionList,
  Dropdown,
  Heading,
  Link,
  LoadingButton,
  Modal,
  StatisticsItem,
  StatisticsTrend,
  Table,
  Text,
} from '@hubspot/ui-extensions';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { billing, CONNECTION, subscription } from './support/billing.ts';
import { opened, openedAs, ready } from './support/card.tsx';
import { refused } from './support/server.ts';
import { problem } from './support/setup.ts';
import { holdTimers, until } from './support/until.ts';

beforeEach(() => holdTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const usd = (amount: number) => ({ amount, currency: 'usd' });
const [customer] = billing().customers;
if (!customer) throw new Error('no customer');
const other = { ...customer, id: 'cus_2', name: 'Bo Ek', mrr: [usd(500)], createdOn: '2026-01-09' };
const link = { ok: true, link: { recordId: null, method: 'unlinked', reason: 'x', pinned: true } };
const missing = [{ permission: 'Payment Methods', effect: 'no card text' }];

describe('the three figures', () => {
  it.each([
    [[usd(4_000)], [['increase', 'Up $40.00 in 30 days']]],
    [
      [usd(-4_000), { amount: 900, currency: 'eur' }],
      [
        ['decrease', 'Down $40.00 in 30 days'],
        ['increase', 'Up €9.00 in 30 days'],
      ],
    ],
    [[usd(0)], []],
  ])('have the trend of 30 days in words: %j', async (mrrChange30d, trends) => {
    const { renderer } = await opened(ready({ mrrChange30d }));
    expect(renderer.findAll(StatisticsTrend).map(({ props }) => [props.direction, props.value])).toEqual(
      trends,
    );
  });

  it('are others for somebody who never paid: since when Stripe has them', async () => {
    const { renderer } = await opened(
      ready({ status: 'never_paid', plan: null, subscriptions: [], mrr: [], paid: [], lastPayment: null }),
    );
    expect(renderer.findByTestId(Text, 'never-paid').text).toBe(
      'In Stripe since Aug 1, 2025. No payment has been made yet.',
    );
    expect(renderer.maybeFind(StatisticsItem)).toBeNull();
  });
});

describe('the one alert', () => {
  it('has the price before and after a discount ends', async () => {
    const { renderer } = await opened(
      ready({
        alert: { kind: 'discount_ends', on: '2026-12-01' },
        risks: [{ kind: 'discount_ends', on: '2026-12-01', before: usd(8_000), after: usd(10_000) }],
      }),
    );
    expect(renderer.find(Alert).toString()).toContain('from $80.00 to $100.00 (estimate)');
  });

  it.each([
    ['alone', { missing }],
    ['beside test mode, which is no news', { missing, alert: { kind: 'test_mode' as const } }],
  ])('tells a missing permission %s, and an admin how to fix it', async (_, own) => {
    const { renderer } = await opened(ready(own));
    expect(renderer.findAll(Alert)).toHaveLength(1);
    expect(renderer.find(Alert).props.title).toBe('Billing details hidden');
    expect(renderer.find(Alert).toString()).toContain('Fix the key in Stripe');
    const someone = await opened(ready(own), { admin: false });
    expect(someone.renderer.find(Alert).toString()).toContain('Ask a HubSpot admin');
  });

  it('stays one when there is worse news than a missing permission', async () => {
    const { renderer, says } = await opened(ready({ missing, alert: { kind: 'dispute' } }));
    expect(renderer.findAll(Alert).map(({ props }) => props.title)).toEqual(['A payment is disputed']);
    says('Payment Methods: no card text');
  });
});

describe('the facts and the foot', () => {
  it('keeps what is seldom asked for behind a click', async () => {
    const { renderer } = await opened(ready());
    const more = renderer.find(Accordion);
    expect(more.toString()).toContain('Acme Inc');
    expect(renderer.findByTestId(DescriptionList, 'details').toString()).not.toContain('Acme Inc');
  });
});

const menu = (renderer: Awaited<ReturnType<typeof opened>>['renderer']) =>
  renderer.find(Dropdown).findAll(Dropdown.ButtonItem);

describe('the menu', () => {
  it('offers everybody the reason, the history and the id, and an admin to unlink', async () => {
    const { renderer } = await opened(ready());
    const all = ['Why this match?', 'Unlink', 'Sync history', 'Copy Stripe customer ID'];
    expect(menu(renderer).map(({ text }) => text)).toEqual(all);
    const someone = await opened(ready(), { admin: false });
    expect(menu(someone.renderer).map(({ text }) => text)).toEqual(all.filter((item) => item !== 'Unlink'));
    const sidebar = await opened(ready(), { sidebar: true });
    expect(menu(sidebar.renderer).map(({ text }) => text)).not.toContain('Sync history');
  });

  it('says by what the customer was matched', async () => {
    const { renderer } = await opened(ready());
    const told = menu(renderer)[0]?.props.overlay?.find(Modal).toString();
    expect(told).toContain('The same e-mail address');
    expect(told).toContain('cus_1');
  });

  it('copies the id, and shows it where HubSpot does not let it copy', async () => {
    const { renderer } = await opened(ready());
    const { copyTextToClipboard, addAlert } = renderer.mocks.actions;
    copyTextToClipboard.willCall(async () => undefined);
    menu(renderer)[3]?.trigger('onClick');
    await vi.waitFor(() =>
      expect(addAlert.calls.at(-1)?.[0]).toEqual({ type: 'success', message: 'Copied cus_1.' }),
    );
    expect(copyTextToClipboard.calls.at(-1)).toEqual(['cus_1']);
    copyTextToClipboard.willCall(() => Promise.reject(new Error('denied')));
    menu(renderer)[3]?.trigger('onClick');
    await vi.waitFor(() => expect(addAlert.calls.at(-1)?.[0]).toMatchObject({ type: 'warning' }));
  });

  it('asks before it unlinks, and then reads the card anew', async () => {
    const { renderer, asked } = await openedAs(
      { 'POST /v1/matches/unlink': { body: link } },
      ready({ customers: [customer, other] }),
    );
    const modal = () => menu(renderer)[1]?.props.overlay?.find(Modal);
    expect(modal()?.toString()).toContain('Nothing changes in Stripe.');
    modal()?.find(LoadingButton, { testId: 'unlink-cus_2' }).trigger('onClick');
    await until(renderer, () => expect(asked.some(({ path }) => path === '/v1/matches/unlink')).toBe(true));
    expect(asked.find(({ path }) => path === '/v1/matches/unlink')?.body).toEqual({
      connectionId: CONNECTION,
      customerId: 'cus_2',
      objectTypeId: '0-1',
    });
    await until(renderer, () =>
      expect(renderer.mocks.actions.addAlert.calls.at(-1)?.[0].message).toContain(
        'Bo Ek is no longer linked',
      ),
    );
    await until(renderer, () =>
      expect(asked.filter(({ path }) => path.startsWith('/v1/card')).length).toBe(2),
    );
  });

  it('says why it could not unlink, inside the window', async () => {
    const { renderer } = await openedAs(
      { 'POST /v1/matches/unlink': refused(404, problem({ title: 'This customer is not here' })) },
      ready(),
    );
    const modal = () => menu(renderer)[1]?.props.overlay?.find(Modal);
    modal()?.find(LoadingButton, { testId: 'unlink-cus_1' }).trigger('onClick');
    await until(renderer, () => expect(modal()?.find(Alert).props.title).toBe('This customer is not here'));
    expect(modal()?.toString()).toContain('Reference AB2C-33');
  });
});

describe('several customers', () => {
  it('are each shown with MRR and age, and all are included', async () => {
    const { renderer, says } = await opened(ready({ customers: [customer, other] }));
    says('2 Stripe customers use this e-mail address');
    says('All of them are included');
    const table = renderer.findByTestId(Table, 'customers').toString();
    for (const part of ['Bo Ek', '$5.00', 'Jan 9, 2026', 'Aug 1, 2025']) expect(table).toContain(part);
    expect(renderer.findByTestId(Table, 'customers').findAll(Link)).toHaveLength(2);
  });

  it('of a company have their contacts counted, and what is left out is said', async () => {
    const { renderer, says } = await opened(
      ready({
        contacts: 2,
        customers: [customer, { ...other, email: 'bo@acme.com' }],
        leftOut: { customers: 1, rule: 'paying' },
      }),
      { company: true },
    );
    says('2 billing contacts');
    expect(renderer.findAll(Heading).map(({ text }) => text)).toContain('Stripe customers on this record');
    expect(renderer.findByTestId(Text, 'left-out').text).toBe(
      'Not included: 1 Stripe customer. Not synced by your rule ‘Paying customers only’.',
    );
  });
});

describe('the explanation', () => {
  it.each([
    ['net', {}, 'Stripe takes off only discounts that last forever'],
    ['stripe', {}, 'Stripe does not publish its rounding'],
    ['conservative', {}, 'counts nothing that is past due'],
    ['net', { endsOn: '2027-01-01' }, 'A cancellation counts here when it takes effect'],
    ['net', { interval: 'week' }, '52/12'],
  ])("says why Stripe's dashboard may differ: %s %j", async (rule, own, words) => {
    const told = subscription();
    const { renderer } = await opened(
      ready({
        excluded: [{ label: 'Old invoices', reason: 'not read' }],
        subscriptions: [{ ...told, ...own, explanation: { ...told.explanation, rule } }],
      }),
    );
    const modal = renderer.findByTestId(Button, 'explain').props.overlay?.find(Modal).toString();
    expect(modal).toContain("Why Stripe's own dashboard may show another number");
    expect(modal).toContain(words);
    expect(modal).toContain('Old invoices: not read');
  });
});

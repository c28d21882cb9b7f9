import {
  Alert,
  Button,
  EmptyState,
  ErrorState,
  Form,
  Input,
  Link,
  LoadingButton,
  Modal,
  StatisticsItem,
  Table,
  Text,
} from '@hubspot/ui-extensions';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CONNECTION, progress } from './support/billing.ts';
import { open, opened, openedAs, ready } from './support/card.tsx';
import { type Reply, refused } from './support/server.ts';
import { problem } from './support/setup.ts';
import { holdTimers, passing, until } from './support/until.ts';

beforeEach(() => holdTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const CUSTOMERS = 'GET /v1/record/customers';
const LINK = 'POST /v1/matches/link';
const noMatch = { ok: true, state: 'no_match', unmatched: 0 } as const;
const linked = { body: { ok: true, link: { recordId: '42', method: 'manual', reason: 'x', pinned: true } } };
const found = (customerId: string, recordId: string | null = null) => ({
  connectionId: CONNECTION,
  customerId,
  name: `Name of ${customerId}`,
  email: 'anna@acme.com',
  status: 'paying',
  mrr: [{ amount: 12_000, currency: 'usd' }],
  createdOn: '2025-08-01',
  accountName: 'Acme Inc',
  recordId,
});
const customers = (...list: ReturnType<typeof found>[]) => ({ body: { ok: true, customers: list } });

describe('linking by hand', () => {
  const searching = async (reply: Reply | Reply[], link: Reply | Reply[] = linked) => {
    const card = await openedAs({ [CUSTOMERS]: reply, [LINK]: link }, noMatch);
    const modal = () => {
      const window = card.renderer.findByTestId(Button, 'link-manually').props.overlay?.find(Modal);
      if (!window) throw new Error('no window');
      return window;
    };
    const search = (text: string) => {
      modal().find(Input).props.onInput?.(text);
      modal().find(Form).trigger('onSubmit');
    };
    return { ...card, modal, search };
  };

  it('is for admins; anybody else is told whom to ask', async () => {
    const { renderer, says } = await opened(noMatch, { admin: false });
    expect(renderer.maybeFindByTestId(Button, 'link-manually')).toBeNull();
    says('A HubSpot admin can link one in the Match inbox');
    const sidebar = await opened(noMatch, { sidebar: true });
    sidebar.says('on the billing tab of this record');
    expect(sidebar.renderer.maybeFindByTestId(Button, 'link-manually')).toBeNull();
  });

  it.each([
    ['', 'Type an e-mail address'],
    ['  ', 'Type an e-mail address'],
    ['ab', 'too short'],
    ['anna at acme', 'neither an e-mail address'],
    ['<b>x</b>@', 'neither an e-mail address'],
    [`${'a'.repeat(250)}@acme.com`, 'too long'],
  ])('names what is wrong beside the field and keeps what was typed: %j', async (typed, words) => {
    const { renderer, modal, search, asked } = await searching(customers());
    search(typed);
    await until(renderer, () => expect(modal().find(Input).props.validationMessage).toContain(words));
    expect(modal().find(Input).props).toMatchObject({ error: true, value: typed });
    expect(asked.some(({ path }) => path.startsWith('/v1/record/customers'))).toBe(false);
  });

  it('finds what was pasted with spaces, quotes and marks of direction, and links it', async () => {
    const { renderer, modal, search, asked } = await searching(
      customers(found('cus_7'), found('cus_8', '9')),
    );
    search(' \u200f"anna@acme.com"\u200e ');
    await until(renderer, () => modal().find(Table, { testId: 'found' }));
    expect(asked.at(-1)?.path).toBe('/v1/record/customers?objectTypeId=0-1&q=anna%40acme.com');
    expect(modal().find(Table).toString()).toContain('On another record now; linking moves it here.');
    modal().find(LoadingButton, { testId: 'link-cus_7' }).trigger('onClick');
    await until(renderer, () =>
      expect(renderer.mocks.actions.addAlert.calls.at(-1)?.[0].message).toContain('Name of cus_7 is linked'),
    );
    expect(asked.find(({ path }) => path === '/v1/matches/link')?.body).toEqual({
      connectionId: CONNECTION,
      customerId: 'cus_7',
      objectTypeId: '0-1',
      recordId: '42',
    });
  });

  it('says when nobody is found, and why it could not look or link', async () => {
    const { renderer, modal, search } = await searching(
      [customers(), 'unreachable', customers(found('cus_7'))],
      refused(422, problem({ title: 'HubSpot has no such record' })),
    );
    search('cus_404');
    await until(renderer, () =>
      expect(modal().find(Text, { testId: 'found-empty' }).text).toContain('has cus_404'),
    );
    search('cus_404');
    await until(renderer, () => expect(modal().find(Alert).props.title).toBe("Can't reach ClearSync"));
    search('cus_7');
    await until(renderer, () => modal().find(Table));
    modal().find(LoadingButton, { testId: 'link-cus_7' }).trigger('onClick');
    await until(renderer, () => expect(modal().find(Alert).props.title).toBe('HubSpot has no such record'));
  });
});

describe('a company whose contacts have Stripe customers', () => {
  const company = (reply: Reply | Reply[], options = {}, link: Reply | Reply[] = linked) =>
    openedAs({ [CUSTOMERS]: reply, [LINK]: link }, noMatch, { company: true, ...options });

  it('says how many, and includes those that count for no other company', async () => {
    const { renderer, says, asked } = await company(
      customers(found('cus_1'), found('cus_2', '5'), found('cus_3')),
    );
    await until(renderer, () =>
      expect(renderer.find(EmptyState).props.title).toBe('No billing linked to this company'),
    );
    expect(asked.at(-1)?.path).toBe('/v1/record/customers?objectTypeId=0-2&companyId=42');
    says('3 Stripe customers belong to its contacts.');
    says('1 of them counts for another company and stays there.');
    renderer.findByTestId(LoadingButton, 'include').trigger('onClick');
    await vi.waitFor(() =>
      expect(renderer.mocks.actions.addAlert.calls.at(-1)?.[0].message).toContain(
        '2 Stripe customers are linked',
      ),
    );
    expect(asked.filter(({ path }) => path === '/v1/matches/link').map(({ body }) => body)).toMatchObject([
      { customerId: 'cus_1', objectTypeId: '0-2', recordId: '42' },
      { customerId: 'cus_3', objectTypeId: '0-2', recordId: '42' },
    ]);
  });

  it('leaves it to an admin, and shows a refusal', async () => {
    const someone = await company(customers(found('cus_1')), { admin: false });
    await until(someone.renderer, () => someone.says('Ask a HubSpot admin to include them.'));
    expect(someone.renderer.maybeFindByTestId(LoadingButton, 'include')).toBeNull();
    const admin = await company(customers(found('cus_1')), {}, refused(409, problem({ title: 'Not now' })));
    await until(admin.renderer, () => admin.renderer.findByTestId(LoadingButton, 'include'));
    admin.renderer.findByTestId(LoadingButton, 'include').trigger('onClick');
    await until(admin.renderer, () => expect(admin.renderer.find(Alert).props.title).toBe('Not now'));
  });

  it.each<[string, Reply]>([
    ['when they have none', customers()],
    ['when it cannot be known', 'unreachable'],
  ])('is one without billing %s', async (_, reply) => {
    const { renderer } = await company(reply);
    await until(renderer, () =>
      expect(renderer.find(EmptyState).props.title).toBe('No Stripe customer found for acme.com'),
    );
  });
});

describe('states that pass by themselves', () => {
  it('counts down when HubSpot asks to slow down, and then shows the values', async () => {
    const { renderer, says } = open([{ status: 429, body: '' }, { body: ready() }]);
    await until(renderer, () =>
      expect(renderer.find(ErrorState).props.title).toBe('HubSpot asked us to slow down'),
    );
    says('Your data is unchanged.');
    const seconds = () => Number(/\d+/.exec(renderer.findByTestId(Text, 'countdown').text ?? '')?.[0]);
    const first = seconds();
    expect(first).toBe(10);
    await passing(() => expect(seconds()).toBeLessThan(first));
    await passing(() => expect(renderer.findAll(StatisticsItem)).toHaveLength(3));
  });

  it('reads this record at once while an import has not reached it', async () => {
    const { renderer, says, asked } = await opened(
      { ok: true, state: 'importing', progress: progress() },
      { refresh: refused(404, problem({ title: 'No Stripe customer is linked to this record' })) },
    );
    says('This record will fill in when it is reached.');
    renderer.findByTestId(LoadingButton, 'sync-now').trigger('onClick');
    await until(renderer, () => says('No Stripe customer is linked to this record'));
    expect(asked.some(({ method, path }) => method === 'POST' && path === '/v1/control/refresh')).toBe(true);
  });

  it('offers that for no company, since Stripe cannot be asked for one', async () => {
    const { renderer, says } = await opened(
      { ok: true, state: 'importing', progress: progress() },
      { company: true },
    );
    says('This record will fill in when it is reached.');
    expect(renderer.maybeFindByTestId(LoadingButton, 'sync-now')).toBeNull();
  });
});

describe('the preview of a record', () => {
  it('has the news, the state, the figures and the way to Stripe, and nothing else', async () => {
    const { renderer } = await opened(ready({ alert: { kind: 'dispute' } }), { preview: true });
    expect(renderer.findAll(Alert)).toHaveLength(1);
    expect(renderer.findAll(StatisticsItem)).toHaveLength(3);
    expect(renderer.findAll(Link).map(({ text }) => text)).toEqual(['Open in Stripe']);
    expect(renderer.maybeFind(Table)).toBeNull();
    expect(renderer.maybeFind(LoadingButton)).toBeNull();
  });
});

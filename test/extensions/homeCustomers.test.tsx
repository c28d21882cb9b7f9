import type { CustomersReply } from '@clearsync/contract/customers';
import { Button, ErrorState, Heading, Link, LoadingButton, Table, Text } from '@hubspot/ui-extensions';
import { PageTitle } from '@hubspot/ui-extensions/pages';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppPages } from '../../src/app/pages/AppPages.tsx';
import { type Reply, refused, serve } from './support/server.ts';
import { problem } from './support/setup.ts';
import { holdTimers, until } from './support/until.ts';

beforeEach(() => holdTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const customer: CustomersReply['customers'][number] = {
  connectionId: 'b3c1a1de-0000-4000-8000-000000000001',
  customerId: 'cus_1',
  name: 'Anna Berg',
  email: 'anna@acme.com',
  status: 'trialing',
  mrr: [{ amount: 12_000, currency: 'usd' }],
  accountName: 'Acme Inc',
  mode: 'live',
  at: '2026-11-26T10:00:00Z',
  reason: 'anna@acme.com is the address of no contact.',
  records: [{ objectTypeId: '0-1', recordId: '31', url: 'https://app.hubspot.com/31' }],
};

const page = (own: Partial<CustomersReply> = {}): Reply => ({
  body: { ok: true, total: 51, customers: [customer], next: null, ...own },
});

const open = (path: string, replies: Reply | Reply[]) => {
  const asked = serve({ 'GET /v1/customers': replies, 'GET /v1/home': 'unreachable' });
  const renderer = createRenderer('pages');
  renderer.mocks.context.user.locale = 'en-US';
  renderer.mocks.context.portal.timezone = 'UTC';
  renderer.mocks.setPageLocation({ path, params: {} });
  renderer.render(<AppPages />);
  return { renderer, asked };
};

describe('the lists behind the counts', () => {
  it('name the customers, their moment and their records, a page at a time', async () => {
    const { renderer, asked } = open('/customers/trials', [
      page({ next: 'on' }),
      page({ customers: [{ ...customer, name: 'Bo' }] }),
    ]);
    await until(renderer, () => renderer.findByTestId(Table, 'customers'));
    expect(renderer.find(PageTitle).text).toBe('Stripe customers');
    expect(renderer.find(Heading).text).toBe('Trials that end within 7 days');
    expect(renderer.findByTestId(Text, 'total').text).toBe('51 customers');
    const table = renderer.findByTestId(Table, 'customers').toString();
    for (const text of ['Anna Berg', 'Trial', '$120.00', 'Trial ends', 'Nov 26, 2026, 10:00 AM UTC'])
      expect(table).toContain(text);
    expect(renderer.find(Link).text).toBe('Contact');
    renderer.findByTestId(Button, 'next-page').trigger('onClick');
    await until(renderer, () => expect(renderer.findByTestId(Table, 'customers').toString()).toContain('Bo'));
    expect(asked.map(({ path }) => path).filter((path) => path.includes('customers'))).toEqual([
      '/v1/customers?list=trials',
      '/v1/customers?list=trials&cursor=on',
    ]);
  });

  it('say why a customer is not linked', async () => {
    const { renderer } = open('/customers/unlinked', page({ customers: [{ ...customer, records: [] }] }));
    await until(renderer, () => renderer.findByTestId(Table, 'customers'));
    expect(renderer.findByTestId(Table, 'customers').toString()).toContain('is the address of no contact');
  });

  it('have words for nobody, and for a list that is none', async () => {
    const { renderer } = open('/customers/linked', page({ total: 0, customers: [] }));
    await until(renderer, () =>
      expect(renderer.findByTestId(Text, 'customers-empty').text).toBe('Nobody is in this list.'),
    );
    renderer.mocks.setPageLocation({ path: '/customers/other', params: {} });
    await until(renderer, () =>
      expect(renderer.getRootNode().toString()).toContain('The address may be old.'),
    );
  });

  it.each<[Reply, string]>([
    ['unreachable', 'error'],
    [refused(403, problem()), 'lock'],
  ])('show a failure as a state and try again', async (reply, type) => {
    const { renderer } = open('/customers/linked', [reply, page()]);
    await until(renderer, () => expect(renderer.find(ErrorState).props.type).toBe(type));
    renderer.findByTestId(LoadingButton, 'retry').trigger('onClick');
    await until(renderer, () => renderer.findByTestId(Table, 'customers'));
  });
});

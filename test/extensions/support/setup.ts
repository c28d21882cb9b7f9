import type { Problem } from '@clearsync/contract/base';
import type { HomeReply } from '@clearsync/contract/home';
import type {
  Choices,
  Connection,
  KeyReply,
  PermissionRow,
  PropertyField,
  SetupReply,
} from '@clearsync/contract/setup';
import { defaultChoices } from '../../support/defaultChoices.ts';

/** A permission that the key has. */
export function row(own: Partial<PermissionRow> = {}): PermissionRow {
  return {
    name: 'Customers',
    dashboardRow: 'Customers',
    level: 'Read',
    state: 'granted',
    blocker: true,
    effect: 'ClearSync cannot run.',
    why: 'Matching',
    fixUrl: null,
    ...own,
  };
}

export const coupons = row({
  name: 'Coupons',
  dashboardRow: 'Coupons',
  blocker: false,
  state: 'missing',
  effect: 'Discounts would be left out of MRR.',
  fixUrl: 'https://dashboard.stripe.com/fix-coupons',
});

/** A working live connection by a restricted key. */
export function connection(own: Partial<Connection> = {}): Connection {
  return {
    id: 'con_1',
    accountId: 'acct_1',
    accountName: 'Acme Inc',
    mode: 'live',
    keyHint: 'rk_live_…1234',
    keyKind: 'restricted',
    state: 'active',
    connectedAt: '2026-11-20T09:00:00Z',
    permissions: [row()],
    live: {
      wanted: true,
      mode: 'webhook',
      reason: null,
      since: '2026-11-20T09:05:00Z',
      lastHeardAt: '2026-11-24T12:00:00Z',
      readTo: '2026-11-24T11:55:00Z',
    },
    ...own,
  };
}

/** What is chosen at first. */
export function choices(own: Partial<Choices> = {}): Choices {
  return { ...defaultChoices, ...own };
}

/** Somebody has looked at the preview and let us write. */
export const approval = { approvedAt: '2026-11-24T10:55:00Z', approvedBy: 'anna@acme.com' };

/** A property that will be made. */
export function field(own: Partial<PropertyField> = {}): PropertyField {
  return { name: 'clearsync_mrr', label: 'MRR', pack: 'A', state: 'planned', reason: null, ...own };
}

/** A portal where nothing is set up yet. */
export function setup(own: Partial<SetupReply> = {}): SetupReply {
  return {
    ok: true,
    portal: { id: '12345678', name: 'Acme', timeZone: 'Europe/Stockholm', currency: 'USD' },
    properties: [
      {
        objectTypeId: '0-1',
        label: 'Contacts',
        limit: 1_000,
        usage: 214,
        planned: 49,
        created: 0,
        skipped: [],
        pack: 'C',
        fields: [field(), field({ name: 'clearsync_arr', label: 'ARR', pack: 'B' })],
      },
      {
        objectTypeId: '0-2',
        label: 'Companies',
        limit: 70,
        usage: 61,
        planned: 9,
        created: 0,
        skipped: [{ label: 'ARR', reason: 'the limit of 70 fields is reached' }],
        pack: 'A',
        fields: [
          field(),
          field({
            name: 'clearsync_arr',
            label: 'ARR',
            pack: 'B',
            state: 'skipped',
            reason: 'the limit of 70 fields is reached',
          }),
        ],
      },
    ],
    connections: [],
    choices: choices(),
    currencies: ['USD', 'EUR', 'GBP'],
    conversion: { rates: [], missing: [] },
    mrr: [],
    progress: null,
    approval: { approvedAt: null, approvedBy: null },
    paused: null,
    sample: null,
    keyLinks: { live: 'https://dashboard.stripe.com/live', test: 'https://dashboard.stripe.com/test' },
    manual: {
      steps: ['Log into the Stripe Dashboard.', 'Create restricted key.'],
      rows: [
        { section: 'Core', name: 'Charges and Refunds', level: 'Read', why: 'Payment history' },
        { section: 'Core', name: 'Checkout', level: 'None', why: null },
      ],
      troubleshooting: 'Still stuck? Write to support@clearsync.ai.',
    },
    supportEmail: 'support@clearsync.ai',
    ...own,
  };
}

/** What a refusal carries. */
export function problem(own: Partial<Problem> = {}): Problem {
  return {
    code: 'key_unknown',
    title: "Stripe doesn't know this key.",
    message: 'Nothing was stored.',
    action: 'Copy it again; it is shown only once.',
    reference: 'AB2C-33',
    ...own,
  };
}

/** The server took the key. */
export function connected(own: Partial<Connection> = {}): KeyReply {
  return { ok: true, state: 'connected', connection: connection(own), notices: [] };
}

/** A portal with linked customers. */
export function home(own: Partial<HomeReply> = {}): HomeReply {
  return {
    ok: true,
    portalName: 'Acme',
    connections: [{ accountName: 'Acme Inc', mode: 'live', state: 'active' }],
    progress: null,
    counts: { customers: 2_100, linkedContacts: 2_052, linkedCompanies: 310, unmatched: 48, parked: 2 },
    mrr: [
      { amount: 4_821_000, currency: 'usd' },
      { amount: 120_000, currency: 'jpy' },
    ],
    paid: [{ amount: 99_000_000, currency: 'usd' }],
    open: [],
    movements: [
      { day: '2026-11-03', kind: 'new', currency: 'usd', change: 120_000, count: 3 },
      { day: '2026-11-03', kind: 'churn', currency: 'usd', change: -40_000, count: 1 },
      { day: '2026-11-20', kind: 'upgrade', currency: 'usd', change: 9_900, count: 1 },
      { day: '2026-11-20', kind: 'new', currency: 'jpy', change: 1_200, count: 1 },
      { day: '2026-11-21', kind: 'planned_cancellation', currency: 'usd', change: 0, count: 2 },
    ],
    paused: null,
    lists: {
      linked: 2_052,
      unlinked: 40,
      excluded: 8,
      failing: 12,
      cancelling: 7,
      trials: 3,
      discounts: 0,
    },
    inbox: 48,
    errors: 2,
    mirrored: { customers: 2_100, subscriptions: 2_200, invoices: 9_000, charges: 8_800 },
    writing: 'on',
    byStatus: [
      { status: 'paying', customers: 1_900 },
      { status: 'past_due', customers: 12 },
      { status: 'paused', customers: 0 },
    ],
    attention: [
      { what: 'bo@x', reason: 'HubSpot does not take this e-mail address', since: '2026-11-24T10:00:00Z' },
    ],
    audit: { state: 'complete', line: '4,212 compared at 02:14, 0 different', at: '2026-11-24T02:14:00Z' },
    freshness: { writes: 312, p50Ms: 900, p95Ms: 2_400 },
    asOf: new Date(Date.now() - 60_000).toISOString(),
    ...own,
  };
}

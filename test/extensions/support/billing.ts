import type { CardBilling, CardInvoice, CardPayment, CardSubscription } from '@clearsync/contract/card';
import type { ImportProgress } from '@clearsync/contract/importProgress';

export const CONNECTION = '3b9f0c52-5f0e-4a55-9f5e-0d6f3f0b6c11';

const usd = (amount: number) => ({ amount, currency: 'usd' });

/** A monthly subscription of $120, with what the test is about. */
export function subscription(own: Partial<CardSubscription> = {}): CardSubscription {
  return {
    id: 'sub_1',
    status: 'active',
    plan: 'Team',
    quantity: 3,
    interval: 'month',
    mrr: usd(12_000),
    explanation: {
      rule: 'net',
      total: usd(12_000),
      lines: [
        { kind: 'item', label: '3 × Team at $50.00', amount: usd(15_000) },
        { kind: 'discount', label: '20% off', amount: usd(-3_000) },
      ],
      excluded: [{ label: 'Set-up fee', reason: 'one-time' }],
    },
    renewsOn: '2026-12-25',
    renewalAmount: usd(12_000),
    trialEndsOn: null,
    endsOn: null,
    ended: false,
    discount: '20% off until 31 Jan 2027',
    customerId: 'cus_1',
    ...own,
  };
}

/** A paid invoice. */
export function invoice(own: Partial<CardInvoice> = {}): CardInvoice {
  return {
    id: 'in_1',
    number: 'A-0001',
    date: '2026-11-01',
    status: 'paid',
    overdue: false,
    total: usd(12_000),
    remaining: usd(0),
    dueOn: null,
    url: 'https://invoice.stripe.com/i/1',
    ...own,
  };
}

/** A payment that went through. */
export function payment(own: Partial<CardPayment> = {}): CardPayment {
  return {
    id: 'ch_1',
    date: '2026-11-01',
    status: 'succeeded',
    amount: usd(12_000),
    refunded: usd(0),
    method: 'Visa •••• 4242',
    failure: null,
    ...own,
  };
}

/** A paying customer with one subscription. */
export function billing(own: Partial<CardBilling> = {}): CardBilling {
  return {
    mode: 'live',
    accountName: 'Acme Inc',
    status: 'paying',
    paymentHealth: 'healthy',
    plan: 'Team',
    quantity: 3,
    alert: null,
    risks: [],
    mrr: [usd(12_000)],
    mrrChange30d: [],
    converted: null,
    nextRenewal: { on: '2026-12-25', amount: usd(12_000), interval: 'month' },
    paid: [usd(431_000)],
    refunded: [],
    open: [usd(0)],
    overdue: [],
    trialEndsOn: null,
    cancelsOn: null,
    customerSince: '2025-08-03',
    paymentMethod: { label: 'Visa •••• 4242', expiresOn: '2027-03-31' },
    lastPayment: { on: '2026-11-01', amount: usd(12_000) },
    customers: [
      {
        id: 'cus_1',
        connectionId: CONNECTION,
        name: 'Anna Ek',
        email: 'anna@acme.com',
        status: 'paying',
        mrr: [usd(12_000)],
        paid: [usd(431_000)],
        createdOn: '2025-08-01',
        stripeUrl: 'https://dashboard.stripe.com/customers/cus_1',
        match: { method: 'email', reason: 'Same e-mail address' },
      },
    ],
    contacts: 1,
    leftOut: null,
    excluded: [],
    subscriptions: [subscription()],
    invoices: [invoice()],
    payments: [payment()],
    missing: [],
    live: { mode: 'webhook', reason: null },
    asOf: new Date(Date.now() - 8_000).toISOString(),
    freshness: {
      state: 'live',
      asOf: new Date(Date.now() - 8_000).toISOString(),
      secondsOld: 8,
      because: null,
      reason: null,
    },
    ...own,
  };
}

/** An import that is half done. */
export function progress(own: Partial<ImportProgress> = {}): ImportProgress {
  return {
    runId: 'run_1',
    kind: 'import',
    state: 'running',
    startedAt: '2026-11-24T10:00:00Z',
    finishedAt: null,
    steps: [
      { name: 'products', done: 12, total: 12, state: 'done', reason: null },
      { name: 'customers', done: 3_120, total: 8_400, state: 'running', reason: null },
      { name: 'invoices', done: 0, total: null, state: 'waiting', reason: null },
    ],
    percent: 37,
    etaSeconds: 150,
    reason: null,
    totals: {
      customers: 3_120,
      linkedContacts: 0,
      linkedCompanies: 0,
      recordsWritten: 0,
      parked: 0,
      unmatched: 0,
    },
    ...own,
  };
}

import { randomUUID } from 'node:crypto';
import type { CustomerFacts } from '../../server/billing/facts.ts';
import type { Database } from '../../server/store/database/openDatabase.ts';

/** A paying customer without history; amounts in minor units. */
export const customerFacts = (change: Partial<CustomerFacts> = {}): CustomerFacts => ({
  customerId: 'cus_1',
  name: null,
  email: null,
  createdAt: 1_700_000_000,
  livemode: true,
  deleted: false,
  status: 'paying',
  paymentHealth: 'healthy',
  subscriptions: [],
  mrr: [{ amount: 4900, currency: 'usd' }],
  paid: [],
  refunded: [],
  open: [],
  overdue: [],
  nextRenewal: null,
  trialEndsAt: null,
  cancelsAt: null,
  cancelReason: null,
  cancelComment: null,
  risks: [],
  credit: [],
  paidInvoices: 0,
  disputeOpen: false,
  lastMovement: null,
  mrrChange30d: [],
  customerSince: null,
  lastPayment: null,
  lastFailure: null,
  nextRetryAt: null,
  failedPayments: 0,
  paymentMethod: null,
  invoices: [],
  payments: [],
  ...change,
});

/** A connection with nothing in it. */
export const addConnection = async (db: Database, portalId: bigint, livemode = true): Promise<string> => {
  const id = randomUUID();
  await db.prisma.stripeConnection.create({
    data: {
      id,
      portalId,
      accountId: `acct_${id.slice(0, 8)}`,
      livemode,
      accountName: 'Acme',
      keySealed: 'v1.none',
      keyHint: 'rk_live_…1234',
      keyKind: 'restricted',
      permissions: [],
      connectedAt: new Date(0),
    },
  });
  return id;
};

/** Puts customers into the snapshot, or changes those that are there. `computedAt` in milliseconds. */
export const saveCustomers = async (
  db: Database,
  portalId: bigint,
  connectionId: string,
  customers: CustomerFacts[],
  computedAt = 1_760_000_000_000,
): Promise<void> => {
  const rows = customers.map((facts) => ({
    customer_id: facts.customerId,
    email: facts.email,
    status: facts.status,
    facts,
  }));
  await db.pool.query(
    `insert into snapshot (portal_id, connection_id, customer_id, email, status, facts, computed_at)
     select $1, $2::uuid, x.customer_id, x.email, x.status, x.facts, $4
       from jsonb_to_recordset($3::jsonb) as x(customer_id text, email text, status text, facts jsonb)
     on conflict (connection_id, customer_id) do update
        set email = excluded.email, status = excluded.status, facts = excluded.facts, computed_at = excluded.computed_at`,
    [portalId.toString(), connectionId, JSON.stringify(rows), new Date(computedAt)],
  );
};

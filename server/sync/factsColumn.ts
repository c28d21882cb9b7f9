import { z } from 'zod';
import type { CustomerFacts } from '../billing/facts.ts';

const moment = z.number().nullable();
const money = z.object({ amount: z.int(), currency: z.string() });
const excluded = z.array(z.object({ label: z.string(), reason: z.string() }));

const explanation = z.object({
  rule: z.enum(['net', 'stripe', 'conservative']),
  currency: z.string(),
  mrr: z.int(),
  lines: z.array(
    z.object({
      kind: z.enum(['item', 'discount', 'rounding']),
      label: z.string(),
      exact: z.string(),
      amount: z.int(),
    }),
  ),
  excluded,
});

const interval = z.enum([
  'day',
  'week',
  'month',
  'quarter',
  'half_year',
  'year',
  'multi_year',
  'mixed',
  'custom',
]);

const subscription = z.object({
  id: z.string(),
  status: z.string(),
  productNames: z.array(z.string()),
  quantity: z.number().nullable(),
  interval: interval.nullable(),
  mrr: money,
  explanation,
  startedAt: z.number(),
  renewsAt: moment,
  renewalAmount: money.nullable(),
  trialEndsAt: moment,
  cancelsAt: moment,
  endedAt: moment,
  cancelReason: z.string().nullable(),
  cancelComment: z.string().nullable(),
  collectionPaused: z.boolean(),
  collectionMethod: z.enum(['charge_automatically', 'send_invoice', 'other']),
  discount: z.string().nullable(),
  discountEndsAt: moment,
});

const invoice = z.object({
  id: z.string(),
  number: z.string().nullable(),
  createdAt: z.number(),
  status: z.string(),
  total: money,
  remaining: money,
  dueAt: moment,
  overdue: z.boolean(),
  hostedUrl: z.string().nullable(),
});

const payment = z.object({
  id: z.string(),
  createdAt: z.number(),
  status: z.enum(['succeeded', 'pending', 'failed', 'refunded', 'partially_refunded', 'disputed', 'other']),
  amount: money,
  refunded: money,
  method: z.string().nullable(),
  failure: z.string().nullable(),
});

const subscriptionId = z.string();
const at = z.number();
const risk = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('dispute') }),
  z.object({ kind: z.literal('overdue'), amounts: z.array(money) }),
  z.object({ kind: z.literal('next_retry'), at, amounts: z.array(money) }),
  z.object({ kind: z.literal('action_required'), subscriptionId }),
  z.object({ kind: z.literal('trial_without_payment_method'), at, subscriptionId }),
  z.object({ kind: z.literal('card_expires_before_renewal'), at, renewsAt: at, subscriptionId }),
  z.object({
    kind: z.literal('discount_ends'),
    at,
    subscriptionId,
    before: money.nullable(),
    after: money.nullable(),
  }),
]);

const movementType = z.enum([
  'new',
  'upgrade',
  'downgrade',
  'churn',
  'reactivation',
  'planned_cancellation',
  'cancellation_undone',
]);

const customerFacts: z.ZodType<CustomerFacts> = z.object({
  customerId: z.string(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  createdAt: z.number(),
  livemode: z.boolean(),
  deleted: z.boolean(),
  status: z.enum([
    'never_paid',
    'free',
    'trialing',
    'paying',
    'canceling',
    'past_due',
    'paused',
    'churned',
    'other',
  ]),
  paymentHealth: z.enum([
    'healthy',
    'card_expiring',
    'no_payment_method',
    'action_required',
    'retrying',
    'overdue',
    'disputed',
    'unknown',
  ]),
  subscriptions: z.array(subscription),
  mrr: z.array(money),
  paid: z.array(money),
  refunded: z.array(money),
  open: z.array(money),
  overdue: z.array(money),
  nextRenewal: z.object({ at: z.number(), amount: money.nullable() }).nullable(),
  trialEndsAt: moment,
  cancelsAt: moment,
  cancelReason: z.string().nullable(),
  customerSince: moment,
  lastPayment: z.object({ at: z.number(), amount: money }).nullable(),
  lastFailure: z.object({ at: z.number(), reason: z.string() }).nullable(),
  nextRetryAt: moment,
  failedPayments: z.number(),
  paymentMethod: z.object({ label: z.string(), expiresAt: moment }).nullable(),
  invoices: z.array(invoice),
  payments: z.array(payment),
  risks: z.array(risk),
  credit: z.array(money),
  paidInvoices: z.int(),
  disputeOpen: z.boolean(),
  cancelComment: z.string().nullable(),
  lastMovement: z.object({ type: movementType, at: z.number(), change: money }).nullable(),
  mrrChange30d: z.array(money),
  excluded: excluded.exactOptional(),
});

/** Reads the column `Snapshot.facts`. Throws when it is not what billing/snapshot.ts makes. */
export const readFacts = (column: unknown): CustomerFacts => customerFacts.parse(column);

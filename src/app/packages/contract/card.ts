import { z } from 'zod/mini';
import { isoDate, isoTime, money } from './base.ts';
import { unconverted, usedRate } from './conversion.ts';
import { importProgress } from './importProgress.ts';
import { liveMode } from './live.ts';

/** GET /v1/card?objectTypeId=0-1&objectId=123 */
export const cardQuery = z.object({
  objectTypeId: z.enum(['0-1', '0-2']),
  objectId: /* @__PURE__ */ z.string().check(z.regex(/^\d{1,18}$/)),
});
export type CardQuery = z.infer<typeof cardQuery>;

/** How a number was made: the lines add up to `total` exactly. */
export const explanation = z.object({
  rule: z.string(),
  total: money,
  lines: z.array(z.object({ kind: z.string(), label: z.string(), amount: money })),
  excluded: z.array(z.object({ label: z.string(), reason: z.string() })),
});
export type Explanation = z.infer<typeof explanation>;

export const cardSubscription = z.object({
  id: z.string(),
  /** Stripe's word. */
  status: z.string(),
  plan: z.string(),
  quantity: z.nullable(z.number()),
  interval: z.nullable(z.string()),
  mrr: money,
  explanation,
  renewsOn: z.nullable(isoDate),
  renewalAmount: z.nullable(money),
  trialEndsOn: z.nullable(isoDate),
  endsOn: z.nullable(isoDate),
  ended: z.boolean(),
  discount: z.nullable(z.string()),
  /** Of which customer, when a record has several. */
  customerId: z.string(),
});
export type CardSubscription = z.infer<typeof cardSubscription>;

export const cardInvoice = z.object({
  id: z.string(),
  number: z.nullable(z.string()),
  date: isoDate,
  status: z.string(),
  overdue: z.boolean(),
  total: money,
  remaining: money,
  dueOn: z.nullable(isoDate),
  url: z.nullable(z.string()),
});
export type CardInvoice = z.infer<typeof cardInvoice>;

export const cardPayment = z.object({
  id: z.string(),
  date: isoDate,
  status: z.string(),
  amount: money,
  refunded: money,
  method: z.nullable(z.string()),
  failure: z.nullable(z.string()),
});
export type CardPayment = z.infer<typeof cardPayment>;

/** At most one, the worst; the card words it in the user's language. */
export const cardAlert = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('dispute') }),
  z.object({
    kind: z.literal('payment_failed'),
    on: z.nullable(isoDate),
    reason: z.nullable(z.string()),
    nextRetryOn: z.nullable(isoDate),
  }),
  z.object({ kind: z.literal('overdue'), amounts: z.array(money) }),
  z.object({ kind: z.literal('cancels'), on: isoDate, reason: z.nullable(z.string()) }),
  z.object({ kind: z.literal('trial_without_payment_method'), on: isoDate }),
  z.object({ kind: z.literal('card_expires'), on: isoDate }),
  z.object({ kind: z.literal('discount_ends'), on: isoDate }),
  z.object({ kind: z.literal('test_mode') }),
]);
export type CardAlert = z.infer<typeof cardAlert>;

/** What is about to happen or needs somebody, worst first; amounts of a price are estimates before tax and usage. */
export const cardRisk = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('dispute') }),
  z.object({ kind: z.literal('overdue'), amounts: z.array(money) }),
  z.object({ kind: z.literal('next_retry'), on: isoDate, amounts: z.array(money) }),
  z.object({ kind: z.literal('action_required') }),
  z.object({ kind: z.literal('trial_without_payment_method'), on: isoDate }),
  z.object({ kind: z.literal('card_expires_before_renewal'), on: isoDate, renewsOn: isoDate }),
  z.object({
    kind: z.literal('discount_ends'),
    on: isoDate,
    /** What a renewal costs until then and from then on; null where that cannot be said. */
    before: z.nullable(money),
    after: z.nullable(money),
  }),
]);
export type CardRisk = z.infer<typeof cardRisk>;

export const cardCustomer = z.object({
  id: z.string(),
  /** With `id` and the record's type the key of its link (contract/matches.ts). */
  connectionId: z.string(),
  name: z.nullable(z.string()),
  email: z.nullable(z.string()),
  status: z.string(),
  mrr: z.array(money),
  paid: z.array(money),
  /** When Stripe made it. */
  createdOn: isoDate,
  stripeUrl: z.string(),
  match: z.object({ method: z.string(), reason: z.string() }),
});
export type CardCustomer = z.infer<typeof cardCustomer>;

/** Which choice keeps a customer out of HubSpot. */
export const exclusionRule = z.enum(['paying_or_trialing', 'paying', 'domain']);
export type ExclusionRule = z.infer<typeof exclusionRule>;

export const cardBilling = z.object({
  mode: z.enum(['live', 'test']),
  accountName: z.string(),
  status: z.string(),
  paymentHealth: z.string(),
  plan: z.nullable(z.string()),
  quantity: z.nullable(z.number()),
  alert: z.nullable(cardAlert),
  risks: z.array(cardRisk),
  mrr: z.array(money),
  /** Sum of the movements of the last 30 days, signed. */
  mrrChange30d: z.array(money),
  /**
   * When something of it is in another currency than HubSpot's numbers: the MRR as it is stated there (null: left
   * empty), the rates of the currencies that are converted, and those that are not, with the reason.
   */
  converted: z.nullable(
    z.object({ amount: z.nullable(money), rates: z.array(usedRate), missing: z.array(unconverted) }),
  ),
  nextRenewal: z.nullable(
    z.object({ on: isoDate, amount: z.nullable(money), interval: z.nullable(z.string()) }),
  ),
  paid: z.array(money),
  refunded: z.array(money),
  open: z.array(money),
  overdue: z.array(money),
  trialEndsOn: z.nullable(isoDate),
  cancelsOn: z.nullable(isoDate),
  customerSince: z.nullable(isoDate),
  paymentMethod: z.nullable(z.object({ label: z.string(), expiresOn: z.nullable(isoDate) })),
  lastPayment: z.nullable(z.object({ on: isoDate, amount: money })),
  customers: z.array(cardCustomer),
  /** How many contacts of HubSpot those customers are. */
  contacts: z.int(),
  /** Customers of this record that a choice keeps out, and so out of every number here. */
  leftOut: z.nullable(z.object({ customers: z.int(), rule: exclusionRule })),
  /** What the numbers leave out beyond the subscriptions' own lists, and why. */
  excluded: z.array(z.object({ label: z.string(), reason: z.string() })),
  subscriptions: z.array(cardSubscription),
  invoices: z.array(cardInvoice),
  payments: z.array(cardPayment),
  /** What the key may not read, and what is therefore not shown. */
  missing: z.array(z.object({ permission: z.string(), effect: z.string() })),
  /** How changes in Stripe reach the card, and why not better. */
  live: z.object({ mode: liveMode, reason: z.nullable(z.string()) }),
  asOf: isoTime,
  /** Whether the numbers follow Stripe now; `asOf` is the last contact with Stripe, `reason` why it is not live. */
  freshness: z.object({
    state: z.enum(['live', 'stale']),
    asOf: isoTime,
    secondsOld: z.int(),
    because: z.nullable(z.enum(['key_revoked', 'live_off', 'late', 'incomplete', 'paused'])),
    reason: z.nullable(z.string()),
  }),
});
export type CardBilling = z.infer<typeof cardBilling>;

/** GET /v1/card. Every expected state is a 200; a refusal is a `problemReply`. */
export const cardReply = z.discriminatedUnion('state', [
  z.object({ ok: z.literal(true), state: z.literal('not_connected') }),
  z.object({ ok: z.literal(true), state: z.literal('importing'), progress: importProgress }),
  /** `unmatched`: how many Stripe customers found no record; shown so that nobody looks in vain. */
  z.object({ ok: z.literal(true), state: z.literal('no_match'), unmatched: z.int() }),
  /** Its customers are known, and a choice keeps them all out of HubSpot. */
  z.object({
    ok: z.literal(true),
    state: z.literal('excluded'),
    rule: exclusionRule,
  }),
  z.object({
    ok: z.literal(true),
    state: z.literal('key_revoked'),
    since: isoTime,
    billing: z.nullable(cardBilling),
  }),
  z.object({ ok: z.literal(true), state: z.literal('ready'), billing: cardBilling }),
]);
export type CardReply = z.infer<typeof cardReply>;

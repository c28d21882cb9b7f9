// Made from contract/card.ts by "npm run replies"; not to be changed by hand.
import type * as contract from '@clearsync/contract/card';
import { isoDate, isoTime, money } from './base.ts';
import {
  type Check,
  flag,
  group,
  list,
  number,
  only,
  orNull,
  type Reply,
  text,
  variant,
  whole,
} from './check.ts';
import { unconverted, usedRate } from './conversion.ts';
import { importProgress } from './importProgress.ts';
import { liveMode } from './live.ts';

const exclusionRule: Check = only('paying_or_trialing', 'paying', 'domain');
const cardAlert: Check = variant('kind', {
  dispute: {},
  payment_failed: { on: orNull(isoDate), reason: orNull(text), nextRetryOn: orNull(isoDate) },
  overdue: { amounts: list(money) },
  cancels: { on: isoDate, reason: orNull(text) },
  trial_without_payment_method: { on: isoDate },
  card_expires: { on: isoDate },
  discount_ends: { on: isoDate },
  test_mode: {},
});
const cardRisk: Check = variant('kind', {
  dispute: {},
  overdue: { amounts: list(money) },
  next_retry: { on: isoDate, amounts: list(money) },
  action_required: {},
  trial_without_payment_method: { on: isoDate },
  card_expires_before_renewal: { on: isoDate, renewsOn: isoDate },
  discount_ends: { on: isoDate, before: orNull(money), after: orNull(money) },
});
const cardCustomer: Check = group({
  id: text,
  connectionId: text,
  name: orNull(text),
  email: orNull(text),
  status: text,
  mrr: list(money),
  paid: list(money),
  createdOn: isoDate,
  stripeUrl: text,
  match: group({ method: text, reason: text }),
});
const explanation: Check = group({
  rule: text,
  total: money,
  lines: list(group({ kind: text, label: text, amount: money })),
  excluded: list(group({ label: text, reason: text })),
});
const cardSubscription: Check = group({
  id: text,
  status: text,
  plan: text,
  quantity: orNull(number),
  interval: orNull(text),
  mrr: money,
  explanation,
  renewsOn: orNull(isoDate),
  renewalAmount: orNull(money),
  trialEndsOn: orNull(isoDate),
  endsOn: orNull(isoDate),
  ended: flag,
  discount: orNull(text),
  customerId: text,
});
const cardInvoice: Check = group({
  id: text,
  number: orNull(text),
  date: isoDate,
  status: text,
  overdue: flag,
  total: money,
  remaining: money,
  dueOn: orNull(isoDate),
  url: orNull(text),
});
const cardPayment: Check = group({
  id: text,
  date: isoDate,
  status: text,
  amount: money,
  refunded: money,
  method: orNull(text),
  failure: orNull(text),
});
const cardBilling: Check = group({
  mode: only('live', 'test'),
  accountName: text,
  status: text,
  paymentHealth: text,
  plan: orNull(text),
  quantity: orNull(number),
  alert: orNull(cardAlert),
  risks: list(cardRisk),
  mrr: list(money),
  mrrChange30d: list(money),
  converted: orNull(group({ amount: orNull(money), rates: list(usedRate), missing: list(unconverted) })),
  nextRenewal: orNull(group({ on: isoDate, amount: orNull(money), interval: orNull(text) })),
  paid: list(money),
  refunded: list(money),
  open: list(money),
  overdue: list(money),
  trialEndsOn: orNull(isoDate),
  cancelsOn: orNull(isoDate),
  customerSince: orNull(isoDate),
  paymentMethod: orNull(group({ label: text, expiresOn: orNull(isoDate) })),
  lastPayment: orNull(group({ on: isoDate, amount: money })),
  customers: list(cardCustomer),
  contacts: whole,
  leftOut: orNull(group({ customers: whole, rule: exclusionRule })),
  excluded: list(group({ label: text, reason: text })),
  subscriptions: list(cardSubscription),
  invoices: list(cardInvoice),
  payments: list(cardPayment),
  missing: list(group({ permission: text, effect: text })),
  live: group({ mode: liveMode, reason: orNull(text) }),
  asOf: isoTime,
  freshness: group({
    state: only('live', 'stale'),
    asOf: isoTime,
    secondsOld: whole,
    because: orNull(only('key_revoked', 'live_off', 'late', 'incomplete', 'paused')),
    reason: orNull(text),
  }),
});
export const cardReply: Reply<typeof contract.cardReply> = variant('state', {
  not_connected: { ok: only(true) },
  importing: { ok: only(true), progress: importProgress },
  no_match: { ok: only(true), unmatched: whole },
  excluded: { ok: only(true), rule: exclusionRule },
  key_revoked: { ok: only(true), since: isoTime, billing: orNull(cardBilling) },
  ready: { ok: only(true), billing: cardBilling },
});

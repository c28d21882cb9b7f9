import type { CardBilling, CardCustomer } from '../../../src/app/packages/contract/card.ts';
import { isoDay } from '../../billing/day.ts';
import type { CustomerFacts, Money, RecordFacts } from '../../billing/facts.ts';
import { ownFirst } from '../../billing/primary.ts';
import { stripeCustomerUrl } from '../../billing/stripeUrl.ts';
import { zonedDay } from '../../billing/zonedDay.ts';
import type { RecordFreshness } from '../../sync/recordFreshness.ts';
import type { RecordBilling } from '../../sync/showCard.ts';
import { isoMoment, zonedDayOrNull } from '../isoTimes.ts';
import { alertReply } from './alertReply.ts';
import { invoiceReply, paymentReply } from './ledgerReplies.ts';
import { riskReply } from './riskReply.ts';
import { subscriptionReplies } from './subscriptionReplies.ts';

const customerReply = (
  customer: CustomerFacts,
  { matches, reportingCurrency, timeZone }: RecordBilling,
): CardCustomer => {
  const match = matches.find(({ customerId }) => customerId === customer.customerId);
  return {
    id: customer.customerId,
    connectionId: match?.connectionId ?? '',
    name: customer.name,
    email: customer.email,
    status: customer.status,
    mrr: ownFirst(customer.mrr, reportingCurrency),
    paid: ownFirst(customer.paid, reportingCurrency),
    createdOn: zonedDay(customer.createdAt, timeZone),
    stripeUrl: stripeCustomerUrl(customer, match?.accountId ?? null),
    match: { method: match?.method ?? '', reason: match?.reason ?? '' },
  };
};

/** The plan line of the first glance: product names of live subscriptions, largest MRR first, each once. */
const plansOf = (record: RecordFacts): string | null => {
  const live = record.subscriptions.filter(({ endedAt }) => endedAt === null);
  const names = new Set(live.flatMap(({ productNames }) => productNames));
  return names.size > 0 ? [...names].join('; ') : null;
};

const seatsOf = (record: RecordFacts): number | null => {
  const counted = record.subscriptions.flatMap(({ endedAt, quantity }) =>
    endedAt === null && quantity !== null ? [quantity] : [],
  );
  return counted.length > 0 ? counted.reduce((sum, quantity) => sum + quantity, 0) : null;
};

const renewalOf = (record: RecordFacts, timeZone: string): CardBilling['nextRenewal'] => {
  if (record.nextRenewal === null) return null;
  const { at, amount } = record.nextRenewal;
  const renewing = record.subscriptions.find(({ renewsAt }) => renewsAt === at);
  return { on: zonedDay(at, timeZone), amount, interval: renewing?.interval ?? null };
};

const freshnessReply = (freshness: RecordFreshness, now: number): CardBilling['freshness'] => ({
  state: freshness.state,
  asOf: isoMoment(freshness.asOf),
  secondsOld: Math.max(0, Math.floor((now - freshness.asOf) / 1000)),
  because: freshness.state === 'stale' ? freshness.because : null,
  reason: freshness.state === 'stale' ? freshness.reason : null,
});

/** A record's billing as the contract carries it: money in minor units, times as days in the portal's time zone. `now` in milliseconds. */
export const billingReply = (billing: RecordBilling, now: number): CardBilling => {
  const { record, alert, accountName, missing, live, conversion, reportingCurrency, timeZone, asOf } =
    billing;
  const own = (amounts: readonly Money[]) => ownFirst(amounts, reportingCurrency);
  return {
    mode: record.livemode ? 'live' : 'test',
    accountName,
    status: record.status,
    paymentHealth: record.paymentHealth,
    plan: plansOf(record),
    quantity: seatsOf(record),
    alert: alert && alertReply(alert, timeZone),
    risks: record.risks.map((risk) => riskReply(risk, timeZone)),
    mrr: own(record.mrr),
    mrrChange30d: own(record.mrrChange30d),
    converted: conversion,
    nextRenewal: renewalOf(record, timeZone),
    paid: own(record.paid),
    refunded: own(record.refunded),
    open: own(record.open),
    overdue: own(record.overdue),
    trialEndsOn: zonedDayOrNull(record.trialEndsAt, timeZone),
    cancelsOn: zonedDayOrNull(record.cancelsAt, timeZone),
    customerSince: zonedDayOrNull(record.customerSince, timeZone),
    paymentMethod: record.paymentMethod && {
      label: record.paymentMethod.label,
      expiresOn: record.paymentMethod.expiresAt === null ? null : isoDay(record.paymentMethod.expiresAt),
    },
    lastPayment: record.lastPayment && {
      on: zonedDay(record.lastPayment.at, timeZone),
      amount: record.lastPayment.amount,
    },
    customers: record.customers.map((customer) => customerReply(customer, billing)),
    contacts: billing.contacts,
    leftOut: billing.leftOut,
    excluded: record.excluded ?? [],
    subscriptions: subscriptionReplies(record.customers, timeZone),
    invoices: record.invoices.map((invoice) => invoiceReply(invoice, timeZone)),
    payments: record.payments.map((payment) => paymentReply(payment, timeZone)),
    missing,
    live,
    asOf: isoMoment(asOf),
    freshness: freshnessReply(billing.freshness, now),
  };
};

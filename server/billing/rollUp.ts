import { customerStatus, hasPaid } from './customerStatus.ts';
import type { CustomerFacts, Money, RecordFacts } from './facts.ts';
import { mergeRisks } from './mergeRisks.ts';
import { earliest, LISTED, latestBy, newestFirst } from './moments.ts';
import { outlook } from './outlook.ts';
import { worstHealth } from './paymentHealth.ts';
import { byCustomerRank, bySubscriptionRank } from './primary.ts';
import { totalByCurrency } from './totals.ts';

const once = (customers: readonly CustomerFacts[]): CustomerFacts[] =>
  [...new Map(customers.map((customer) => [customer.customerId, customer])).values()].sort(byCustomerRank);

/** Currencies are kept apart: one entry each, never a sum of two. */
const amountsOf = (customers: readonly CustomerFacts[]) => {
  const total = (pick: (customer: CustomerFacts) => readonly Money[]) =>
    totalByCurrency(customers.flatMap(pick)).totals;
  return {
    mrr: total(({ mrr }) => mrr),
    paid: total(({ paid }) => paid),
    refunded: total(({ refunded }) => refunded),
    open: total(({ open }) => open),
    overdue: total(({ overdue }) => overdue),
    credit: total(({ credit }) => credit),
    mrrChange30d: total(({ mrrChange30d }) => mrrChange30d),
  };
};

const momentOf = (event: { at: number } | null) => event?.at;
const madeAt = ({ createdAt }: { createdAt: number }) => createdAt;

const paymentsOf = (customers: readonly CustomerFacts[]) => ({
  customerSince: earliest(customers.map(({ customerSince }) => customerSince)),
  lastPayment: latestBy(
    customers.map(({ lastPayment }) => lastPayment),
    momentOf,
  ),
  lastFailure: latestBy(
    customers.map(({ lastFailure }) => lastFailure),
    momentOf,
  ),
  nextRetryAt: earliest(customers.map(({ nextRetryAt }) => nextRetryAt)),
  failedPayments: customers.reduce((most, one) => (one.failedPayments > most ? one.failedPayments : most), 0),
  paymentMethod:
    customers.map(({ paymentMethod }) => paymentMethod).find((method) => method !== null) ?? null,
  invoices: newestFirst(
    customers.flatMap(({ invoices }) => invoices),
    madeAt,
  ).slice(0, LISTED),
  payments: newestFirst(
    customers.flatMap(({ payments }) => payments),
    madeAt,
  ).slice(0, LISTED),
});

/**
 * A HubSpot record's customers as one (stripe.md §5.4, product.md §3.1): each customer counted once however often
 * it is given, in any order; several currencies stay apart. `at` is epoch seconds.
 */
export const rollUp = (customers: readonly CustomerFacts[], at: number): RecordFacts => {
  const ranked = once(customers);
  const subscriptions = ranked.flatMap((customer) => customer.subscriptions).sort(bySubscriptionRank);
  const excluded = ranked.flatMap((customer) => customer.excluded ?? []);
  return {
    customers: ranked,
    livemode: ranked[0]?.livemode ?? true,
    status: customerStatus(subscriptions, ranked.some(hasPaid)),
    paymentHealth: worstHealth(ranked.map(({ paymentHealth }) => paymentHealth)),
    subscriptions,
    ...amountsOf(ranked),
    ...outlook(subscriptions, at),
    ...paymentsOf(ranked),
    risks: mergeRisks(
      ranked.flatMap(({ risks }) => risks),
      at,
    ),
    paidInvoices: ranked.reduce((all, { paidInvoices }) => all + paidInvoices, 0),
    disputeOpen: ranked.some(({ disputeOpen }) => disputeOpen),
    lastMovement: latestBy(
      ranked.map(({ lastMovement }) => lastMovement),
      momentOf,
    ),
    ...(excluded.length > 0 ? { excluded } : {}),
  };
};

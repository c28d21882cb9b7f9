import type { Catalog } from './catalog.ts';
import { customerAmounts } from './customerAmounts.ts';
import { customerStatus, hasPaid } from './customerStatus.ts';
import { type MethodSources, shownMethod } from './defaultMethod.ts';
import type { CustomerFacts, Money, MrrRule, SubscriptionFacts } from './facts.ts';
import { invoiceFacts } from './invoiceFacts.ts';
import { earliest, LISTED, newestFirst } from './moments.ts';
import { currentContent } from './movements/currentContent.ts';
import { customerMovements, movementGlance } from './movements/customerMovements.ts';
import type { Movement } from './movements/movement.ts';
import type { SubscriptionContent, SubscriptionState } from './movements/state.ts';
import { type MrrContext, readSubscription } from './mrr.ts';
import { outlook } from './outlook.ts';
import { paymentFacts } from './paymentFacts.ts';
import { isDisputed, paymentHealth } from './paymentHealth.ts';
import { paymentHistory, retryState } from './paymentHistory.ts';
import { bySubscriptionRank } from './primary.ts';
import { paymentRisks } from './risks.ts';
import { isLiveStatus } from './statuses.ts';
import type {
  StripeCharge,
  StripeCustomer,
  StripeDeleted,
  StripeInvoice,
  StripePaymentMethod,
  StripeSubscription,
} from './stripeObjects.ts';
import { subscriptionFacts } from './subscriptionFacts.ts';

/** A customer's Stripe objects, in any order, and the account's catalog to look prices and coupons up in. */
export type CustomerObjects = Catalog & {
  customer: StripeCustomer | StripeDeleted;
  subscriptions: readonly StripeSubscription[];
  invoices: readonly StripeInvoice[];
  charges: readonly StripeCharge[];
  /** By id; needed only where a default payment method was not expanded. */
  paymentMethods?: ReadonlyMap<string, StripePaymentMethod>;
  /** States that were kept before, by subscription; none for who is seen for the first time. */
  states?: ReadonlyMap<string, readonly SubscriptionState[]>;
};

/** What a customer's objects come to. */
export type CustomerSnapshot = {
  facts: CustomerFacts;
  /** Oldest first; for every subscription they add up to its MRR. */
  movements: Movement[];
  /** States to keep from now on. */
  newStates: SubscriptionState[];
};

export type SnapshotContext = {
  /** Epoch seconds: the moment that the facts are of. */
  at: number;
  rule: MrrRule;
  /** Slugs of the permissions that the key lacks, "rak_charge_read" (stripe.md §2.2). */
  missing: readonly string[];
};

const madeAt = ({ created }: { created: number }) => created;

const isDeleted = (customer: StripeCustomer | StripeDeleted): customer is StripeDeleted =>
  'deleted' in customer && customer.deleted === true;

/** A deleted customer no longer says when it was made; its objects do. */
const identity = ({ customer, subscriptions, charges }: CustomerObjects) => {
  if (isDeleted(customer)) {
    const objects = [...subscriptions, ...charges];
    return {
      name: null,
      email: null,
      createdAt: earliest(objects.map(({ created }) => created)) ?? 0,
      livemode: objects.find(({ livemode }) => typeof livemode === 'boolean')?.livemode ?? true,
      deleted: true,
    };
  }
  return {
    name: customer.name ?? customer.business_name ?? customer.individual_name ?? null,
    email: customer.email ?? null,
    createdAt: customer.created,
    livemode: customer.livemode,
    deleted: false,
  };
};

/** Stripe keeps a customer's credit as a negative balance in the customer's currency (product.md §3.1 #40). */
const creditOf = (customer: StripeCustomer | StripeDeleted): Money[] => {
  if (isDeleted(customer) || !customer.balance || !customer.currency) return [];
  return [{ amount: -customer.balance, currency: customer.currency }];
};

const methodSources = (
  objects: CustomerObjects,
  charges: readonly StripeCharge[],
  primary: SubscriptionFacts | null,
): MethodSources => ({
  customer: isDeleted(objects.customer) ? null : objects.customer,
  subscription: objects.subscriptions.find(({ id }) => id === primary?.id) ?? null,
  charges,
  methods: objects.paymentMethods ?? new Map(),
});

type Sold = { subscription: StripeSubscription; facts: SubscriptionFacts; current: SubscriptionContent };

const mrrContextOf = (objects: CustomerObjects, { at, rule }: SnapshotContext): MrrContext => ({
  at,
  rule,
  catalog: objects,
  customerDiscount: isDeleted(objects.customer) ? null : objects.customer.discount,
});

/** Each subscription read once, for what is said of it and for its movements. */
const readSubscriptions = (subscriptions: readonly StripeSubscription[], context: MrrContext): Sold[] =>
  subscriptions.map((subscription) => {
    const read = readSubscription(subscription, context);
    const facts = subscriptionFacts(subscription, context, read);
    return { subscription, facts, current: currentContent(subscription, read, facts, context.at) };
  });

const movementsOf = (
  objects: CustomerObjects,
  sold: readonly Sold[],
  { at, rule, customerDiscount }: MrrContext,
) => {
  const { movements, newStates, excluded } = customerMovements(
    sold.map(({ subscription, current }) => ({
      subscription,
      current,
      stored: objects.states?.get(subscription.id) ?? [],
      catalog: objects,
      customerDiscount,
      at,
    })),
    objects.invoices,
    rule,
  );
  const glance = movementGlance(movements, at);
  return { movements, newStates, glance, untold: [...excluded, ...glance.excluded] };
};

/**
 * Everything that ClearSync says of one Stripe customer at a moment, from its objects (stripe.md §5.4, product.md
 * §3.1). The order of the objects does not matter. Nothing is guessed: what is not known is named in the
 * explanations' `excluded`, or is null.
 */
export const customerSnapshot = (objects: CustomerObjects, context: SnapshotContext): CustomerSnapshot => {
  const { subscriptions: stripeSubscriptions, customer } = objects;
  const { at, missing } = context;
  const mrrContext = mrrContextOf(objects, context);
  const sold = readSubscriptions(stripeSubscriptions, mrrContext);
  const subscriptions = sold.map(({ facts }) => facts).sort(bySubscriptionRank);
  const { movements, newStates, glance, untold } = movementsOf(objects, sold, mrrContext);
  const primary = subscriptions.find(({ status }) => isLiveStatus(status)) ?? null;
  const invoices = newestFirst(objects.invoices, madeAt);
  const charges = newestFirst(objects.charges, madeAt);
  const sources = methodSources(objects, charges, primary);
  const history = paymentHistory(charges, invoices);
  const { amounts, excluded: refused } = customerAmounts(subscriptions, history, invoices, at);
  const excluded = [...refused, ...untold];
  const known = {
    subscriptions: stripeSubscriptions,
    facts: subscriptions,
    invoices,
    charges,
    sources,
    overdue: amounts.overdue,
    context: mrrContext,
    missing,
    at,
  };
  const lists = {
    invoices: invoices.slice(0, LISTED).map((invoice) => invoiceFacts(invoice, at)),
    payments: charges.slice(0, LISTED).map(paymentFacts),
  };
  const facts: CustomerFacts = {
    customerId: customer.id,
    ...identity(objects),
    status: customerStatus(
      subscriptions,
      hasPaid({ lastPayment: history.lastPayment, invoices: lists.invoices }),
    ),
    paymentHealth: paymentHealth(known),
    subscriptions,
    ...amounts,
    ...outlook(subscriptions, at),
    risks: paymentRisks(known),
    credit: creditOf(customer),
    paidInvoices: invoices.filter(({ status }) => status === 'paid').length,
    disputeOpen: charges.some((charge) => isDisputed(charge, at)),
    lastMovement: glance.lastMovement,
    mrrChange30d: glance.mrrChange30d,
    customerSince: history.firstPaymentAt ?? earliest(subscriptions.map(({ startedAt }) => startedAt)),
    lastPayment: history.lastPayment,
    lastFailure: history.lastFailure,
    ...retryState(invoices),
    paymentMethod: shownMethod(sources, primary),
    ...lists,
    ...(excluded.length > 0 ? { excluded } : {}),
  };
  return { facts, movements, newStates };
};

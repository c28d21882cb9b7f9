import type { PaymentMethodFacts, SubscriptionFacts } from './facts.ts';
import { isPaid } from './paymentFacts.ts';
import { BY_INVOICE, methodFacts } from './paymentMethod.ts';
import type {
  Expandable,
  StripeCharge,
  StripeCustomer,
  StripePaymentMethod,
  StripeSubscription,
} from './stripeObjects.ts';

type Given = Expandable<StripePaymentMethod> | null | undefined;

/** What the default of a customer or a subscription can be read from. */
export type MethodSources = {
  /** Null when it was deleted. */
  customer: StripeCustomer | null;
  /** The one that matters most, if any. */
  subscription: StripeSubscription | null;
  /** Newest first. */
  charges: readonly StripeCharge[];
  methods: ReadonlyMap<string, StripePaymentMethod>;
};

const resolve = (given: Given, methods: MethodSources['methods']): StripePaymentMethod | null => {
  if (given === null || given === undefined) return null;
  return typeof given === 'string' ? (methods.get(given) ?? null) : given;
};

/** Whether Stripe has anything to charge for this subscription when it renews, known in detail or not. */
export const hasMethod = (subscription: StripeSubscription, customer: StripeCustomer | null): boolean =>
  [
    subscription.default_payment_method,
    subscription.default_source,
    customer?.invoice_settings?.default_payment_method,
    customer?.default_source,
  ].some((one) => one !== null && one !== undefined);

/** The means by which the next invoice will be paid, where Stripe names one that we can read. */
export const defaultMethod = (sources: Omit<MethodSources, 'charges'>): PaymentMethodFacts | null => {
  const { customer, subscription, methods } = sources;
  const found =
    resolve(subscription?.default_payment_method, methods) ??
    resolve(customer?.invoice_settings?.default_payment_method, methods);
  return found === null ? null : methodFacts(found);
};

/**
 * What a person is shown: the default, else "by invoice" when Stripe sends invoices, else what the latest payment
 * was made with (product.md §3.1 #31).
 */
export const shownMethod = (
  sources: MethodSources,
  primary: SubscriptionFacts | null,
): PaymentMethodFacts | null => {
  const known = defaultMethod(sources);
  if (known !== null) return known;
  if (primary?.collectionMethod === 'send_invoice') return BY_INVOICE;
  const latest = sources.charges.find((charge) => isPaid(charge) && charge.payment_method_details);
  return latest?.payment_method_details ? methodFacts(latest.payment_method_details) : null;
};

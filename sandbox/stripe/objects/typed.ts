import type Stripe from 'stripe';
import type { StoredObject } from './source.ts';
import type { Store } from './store.ts';
import type { Wire } from './wire.ts';

/** What the kinds that are written to look like. */
type Shapes = {
  charge: Wire<Stripe.Charge>;
  coupon: Wire<Stripe.Coupon>;
  customer: Wire<Stripe.Customer>;
  discount: Wire<Stripe.Discount>;
  invoice: Wire<Stripe.Invoice>;
  invoiceitem: Wire<Stripe.InvoiceItem>;
  invoice_payment: Wire<Stripe.InvoicePayment>;
  payment_intent: Wire<Stripe.PaymentIntent>;
  payment_method: Wire<Stripe.PaymentMethod>;
  price: Wire<Stripe.Price>;
  product: Wire<Stripe.Product>;
  promotion_code: Wire<Stripe.PromotionCode>;
  refund: Wire<Stripe.Refund>;
  subscription: Wire<Stripe.Subscription>;
};
export type TypedKind = keyof Shapes;
export type Shape<Kind extends TypedKind> = Shapes[Kind];

/** An object of a kind as that kind's shape. */
export const typed = <Kind extends TypedKind>(_kind: Kind, object: StoredObject): Shape<Kind> =>
  // The store keeps under a kind what has that kind's `object` word; imported objects are Stripe's own.
  object as unknown as Shape<Kind>;

/** Finds an object of a kind, with that kind's shape. */
export const findTyped = <Kind extends TypedKind>(
  store: Pick<Store, 'find'>,
  kind: Kind,
  id: string | null | undefined,
): Shape<Kind> | undefined => {
  const found = typeof id === 'string' ? store.find(kind, id) : undefined;
  return found === undefined ? undefined : typed(kind, found);
};

/** The objects of a kind that belong to a customer, newest first, with that kind's shape. */
export const typedOfCustomer = <Kind extends TypedKind>(
  store: Pick<Store, 'ofCustomer'>,
  kind: Kind,
  customer: string,
): Shape<Kind>[] => store.ofCustomer(kind, customer).map((object) => typed(kind, object));

/** The id behind a field that holds an id or, expanded, the object. */
export const idOf = (reference: string | { id: string } | null | undefined): string | undefined =>
  typeof reference === 'object' ? reference?.id : reference;

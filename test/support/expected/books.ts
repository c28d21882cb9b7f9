import type { Store } from '../../../sandbox/stripe/objects/store.ts';
import { type Shape, typed, typedOfCustomer } from '../../../sandbox/stripe/objects/typed.ts';

export type Subscription = Shape<'subscription'>;
export type Item = Subscription['items']['data'][number];
export type Invoice = Shape<'invoice'>;
export type Charge = Shape<'charge'>;

/** One customer as the local Stripe holds it; lists are newest first. `store` has prices, products, coupons, cards. */
export type Books = {
  customer: Shape<'customer'>;
  subscriptions: Subscription[];
  invoices: Invoice[];
  charges: Charge[];
  store: Pick<Store, 'find'>;
};

/** The books of every customer, the oldest customer first. */
export const allBooks = (store: Store): Books[] =>
  [...store.newer('customer')].map((object) => ({
    customer: typed('customer', object),
    subscriptions: typedOfCustomer(store, 'subscription', object.id),
    invoices: typedOfCustomer(store, 'invoice', object.id),
    charges: typedOfCustomer(store, 'charge', object.id),
    store,
  }));

const OVER = ['canceled', 'incomplete', 'incomplete_expired'];

/** A subscription that the customer has: not over, and not one that never came about. */
export const isLive = ({ status }: Subscription): boolean => !OVER.includes(status);

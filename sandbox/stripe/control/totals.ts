import type { StoredObject } from '../objects/source.ts';
import { type StripeKind, stripeKinds } from '../objects/source.ts';
import type { Store } from '../objects/store.ts';

/** Minor units by lower-case currency. */
type Amounts = Record<string, number>;

/** What a mode holds, to check a summary against. */
export type Totals = {
  counts: Record<string, number>;
  /** Captured amounts of succeeded charges minus what was refunded of them. */
  paidByCurrency: Amounts;
  /** What remains of open invoices. */
  openByCurrency: Amounts;
};

const numberOf = (object: StoredObject, name: string): number => {
  const value = object[name];
  return typeof value === 'number' ? value : 0;
};

const sum = (
  objects: Iterable<StoredObject>,
  status: string,
  amount: (object: StoredObject) => number,
): Amounts => {
  const sums: Amounts = {};
  for (const object of objects) {
    const { currency } = object;
    if (object['status'] !== status || typeof currency !== 'string') continue;
    sums[currency] = (sums[currency] ?? 0) + amount(object);
  }
  return sums;
};

/** Counts and sums a mode. Walks all charges and invoices: for checks, not for every request. */
export const totalsOf = (store: Store): Totals => {
  const counted = stripeKinds.map((kind: StripeKind): [string, number] => [kind, store.count(kind)]);
  return {
    counts: Object.fromEntries(counted.filter(([, count]) => count > 0)),
    paidByCurrency: sum(
      store.older('charge'),
      'succeeded',
      (charge) =>
        (charge['captured'] === true ? numberOf(charge, 'amount_captured') : 0) -
        numberOf(charge, 'amount_refunded'),
    ),
    openByCurrency: sum(store.older('invoice'), 'open', (invoice) => numberOf(invoice, 'amount_remaining')),
  };
};

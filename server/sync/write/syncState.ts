import type { SyncState } from '../../billing/properties/property.ts';

/** Permissions without which some of a record's values stay empty. */
const FEEDING = new Set([
  'rak_charge_read',
  'rak_payment_method_read',
  'rak_product_read',
  'rak_coupon_read',
  'rak_invoice_read',
]);

/** The card calls values of that age stale, too. */
const FRESH_FOR = 86_400_000;

/** A Stripe connection that a record's customers come from. */
type Source = { state: string; missing: readonly string[] };

/**
 * How far a record's values can be relied on (product.md §3.1 #49): `error` when somebody must mend a Stripe key, which
 * was withdrawn or may not read what feeds a value; `stale` when the oldest reading is more than a day old. Times in
 * milliseconds. It never says `pending`, `paused` or `excluded`: the value itself arrives with the write that ends the
 * waiting, a paused portal is not written to, and a record whose customers are excluded is emptied, this value too.
 */
export const syncState = (sources: readonly Source[], computedAt: number, now: number): SyncState => {
  const needsMending = sources.some(
    ({ state, missing }) => state === 'revoked' || missing.some((slug) => FEEDING.has(slug)),
  );
  if (needsMending) return 'error';
  return now - computedAt > FRESH_FOR ? 'stale' : 'in_sync';
};

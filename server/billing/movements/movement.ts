import type { MovementType } from '../facts.ts';
import type { StateSource } from './state.ts';

/**
 * What changed, the first that holds: cancellation, plan (other products), price, quantity, discount (stripe.md §5.5);
 * `status` when the same things are sold and only count or no longer count: a trial that ends, a paused collection.
 */
export type ChangeType = 'cancellation' | 'plan' | 'price' | 'quantity' | 'discount' | 'status';

/** One change of a subscription's MRR, or of its planned end. Amounts are minor units a month, times epoch seconds. */
export type Movement = {
  /** subscription : moment : type. The same change always has the same key. */
  key: string;
  subscriptionId: string;
  at: number;
  type: MovementType;
  change: ChangeType;
  currency: string;
  mrrBefore: number;
  mrrAfter: number;
  /** Names. */
  productsBefore: string[];
  productsAfter: string[];
  quantityBefore: number | null;
  quantityAfter: number | null;
  /** Anything but `live` is reconstructed. */
  source: StateSource;
  invoiceId: string | null;
};

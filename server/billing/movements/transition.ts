import type { MovementType, MrrRule } from '../facts.ts';
import type { ChangeType, Movement } from './movement.ts';
import type { SubscriptionState } from './state.ts';

/** From what was (null: nothing) to what is. */
export type Transition = { before: SubscriptionState | null; after: SubscriptionState };

const OVER = new Set(['canceled', 'unpaid', 'incomplete_expired']);

const mrrOf = (state: SubscriptionState | null, rule: MrrRule): number => state?.mrr[rule] ?? 0;

/** By how much a transition changes the MRR under a rule. */
export const deltaOf = ({ before, after }: Transition, rule: MrrRule): number =>
  mrrOf(after, rule) - mrrOf(before, rule);

const sameIds = (a: readonly string[], b: readonly string[]): boolean => a.join('|') === b.join('|');

const changeOf = ({ before, after }: Transition): ChangeType => {
  if (OVER.has(after.status)) return 'cancellation';
  const ids = (state: SubscriptionState | null) => state?.products.map(({ id }) => id) ?? [];
  if (before === null || !sameIds(ids(before), ids(after))) return 'plan';
  if (!sameIds(before.priceIds, after.priceIds)) return 'price';
  if (before.quantity !== after.quantity) return 'quantity';
  if (before.gross === 0 || after.gross === 0) return 'status';
  if (before.gross !== after.gross) return 'price';
  const sameDiscounts = before.mrr.net === after.mrr.net && before.mrr.stripe === after.mrr.stripe;
  return sameDiscounts ? 'status' : 'discount';
};

/**
 * The name of a change of MRR (stripe.md §5.5), null for none. `returns`: the customer paid before and pays nothing now.
 * To nothing is churn when the subscription is over or given up, and a downgrade when it goes on for nothing
 * (product.md §3.4: 100 % off is a downgrade).
 */
const typeOf = (transition: Transition, rule: MrrRule, returns: boolean): MovementType | null => {
  const before = mrrOf(transition.before, rule);
  const after = mrrOf(transition.after, rule);
  if (before === after) return null;
  if (before === 0) return returns ? 'reactivation' : 'new';
  if (after === 0) return OVER.has(transition.after.status) ? 'churn' : 'downgrade';
  return after > before ? 'upgrade' : 'downgrade';
};

const plannedType = ({ before, after }: Transition): MovementType | null => {
  if (OVER.has(after.status)) return null;
  const was = before?.cancelsAt ?? null;
  if (was === null && after.cancelsAt !== null) return 'planned_cancellation';
  return was !== null && after.cancelsAt === null ? 'cancellation_undone' : null;
};

const names = (state: SubscriptionState | null): string[] => state?.products.map(({ name }) => name) ?? [];

const movement = (
  { before, after }: Transition,
  type: MovementType,
  change: ChangeType,
  amounts: { mrrBefore: number; mrrAfter: number },
): Movement => ({
  key: `${after.subscriptionId}:${after.at}:${type}`,
  subscriptionId: after.subscriptionId,
  at: after.at,
  type,
  change,
  currency: after.currency,
  ...amounts,
  productsBefore: names(before),
  productsAfter: names(after),
  quantityBefore: before?.quantity ?? null,
  quantityAfter: after.quantity,
  source: after.source,
  invoiceId: after.invoiceId,
});

/** The movements of one transition: of its MRR, then of its planned end. */
export const movementsOf = (transition: Transition, rule: MrrRule, returns: boolean): Movement[] => {
  const mrrBefore = mrrOf(transition.before, rule);
  const mrrAfter = mrrOf(transition.after, rule);
  const type = typeOf(transition, rule, returns);
  const planned = plannedType(transition);
  return [
    ...(type === null ? [] : [movement(transition, type, changeOf(transition), { mrrBefore, mrrAfter })]),
    ...(planned === null
      ? []
      : [movement(transition, planned, 'cancellation', { mrrBefore: mrrAfter, mrrAfter })]),
  ];
};

import type { CustomerFacts, ExcludedPart, Money, MrrRule } from '../facts.ts';
import { latestBy } from '../moments.ts';
import type { StripeInvoice } from '../stripeObjects.ts';
import { totalByCurrency } from '../totals.ts';
import { foldStates } from './foldStates.ts';
import { issuedInvoices } from './issuedInvoices.ts';
import type { Movement } from './movement.ts';
import type { SubscriptionState } from './state.ts';
import { type TimelineInput, timeline } from './timeline.ts';

export type CustomerMovements = {
  /** Oldest first; for every subscription they add up to its MRR. */
  movements: Movement[];
  /** States to keep, so that the next change is seen as one. */
  newStates: SubscriptionState[];
  /** Subscriptions whose history cannot be told, by name. */
  excluded: ExcludedPart[];
};

const THIRTY_DAYS = 30 * 86_400;

const untold = ({ subscription, current }: TimelineInput, unknown: string | null): ExcludedPart[] => {
  if (unknown === null) return [];
  const names = current.products.map(({ name }) => name).join(', ');
  return [{ label: names === '' ? subscription.id : names, reason: unknown }];
};

/** The movements of a customer through time under a rule, from its subscriptions and all of its invoices. */
export const customerMovements = (
  subscriptions: readonly TimelineInput[],
  invoices: readonly StripeInvoice[],
  rule: MrrRule,
): CustomerMovements => {
  const issued = issuedInvoices(invoices);
  const timelines = subscriptions.map((input) => timeline(input, issued.get(input.subscription.id) ?? []));
  return {
    movements: foldStates(
      timelines.flatMap(({ states }) => states),
      rule,
    ),
    newStates: timelines.flatMap(({ added }) => added),
    excluded: subscriptions.flatMap((input, place) => untold(input, timelines[place]?.unknown ?? null)),
  };
};

const changeOf = ({ mrrBefore, mrrAfter, currency }: Movement): Money => ({
  amount: mrrAfter - mrrBefore,
  currency,
});

/**
 * The newest movement, of one second the first, and the sum of the last 30 days before `at` (epoch seconds) by currency
 * (product.md §3.1 #33 to #37); by name the currencies whose sum cannot be stated.
 */
export const movementGlance = (
  movements: readonly Movement[],
  at: number,
): Pick<CustomerFacts, 'lastMovement' | 'mrrChange30d'> & { excluded: ExcludedPart[] } => {
  const last = latestBy(movements, (movement) => movement.at);
  const recent = movements.filter((movement) => movement.at > at - THIRTY_DAYS);
  const { totals, refused } = totalByCurrency(recent.map(changeOf));
  return {
    lastMovement: last === null ? null : { type: last.type, at: last.at, change: changeOf(last) },
    mrrChange30d: totals,
    excluded: refused.map((currency) => ({
      label: `MRR change in 30 days in ${currency.toUpperCase()}`,
      reason: 'The sum is too large to be stated exactly',
    })),
  };
};

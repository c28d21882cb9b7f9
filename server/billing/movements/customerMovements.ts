import type { CustomerFacts, Money, MrrRule } from '../facts.ts';
import { latestBy } from '../moments.ts';
import { totalByCurrency } from '../totals.ts';
import { foldStates } from './foldStates.ts';
import type { Movement } from './movement.ts';
import type { SubscriptionState } from './state.ts';
import { type TimelineInput, timeline } from './timeline.ts';

export type CustomerMovements = {
  /** Oldest first; for every subscription they add up to its MRR. */
  movements: Movement[];
  /** States to keep, so that the next change is seen as one. */
  newStates: SubscriptionState[];
};

const THIRTY_DAYS = 30 * 86_400;

/** The movements of a customer through time under a rule, from its subscriptions' timelines. */
export const customerMovements = (inputs: readonly TimelineInput[], rule: MrrRule): CustomerMovements => {
  const timelines = inputs.map(timeline);
  return {
    movements: foldStates(
      timelines.map(({ states }) => states),
      rule,
    ),
    newStates: timelines.flatMap(({ added }) => added ?? []),
  };
};

const changeOf = ({ mrrBefore, mrrAfter, currency }: Movement): Money => ({
  amount: mrrAfter - mrrBefore,
  currency,
});

/** The newest movement, and the sum of the last 30 days before `at` (epoch seconds) by currency (product.md §3.1 #33 to #37). */
export const movementGlance = (
  movements: readonly Movement[],
  at: number,
): Pick<CustomerFacts, 'lastMovement' | 'mrrChange30d'> => {
  const last = latestBy(movements, (movement) => movement.at);
  return {
    lastMovement: last === null ? null : { type: last.type, at: last.at, change: changeOf(last) },
    mrrChange30d: totalByCurrency(
      movements.filter((movement) => movement.at > at - THIRTY_DAYS).map(changeOf),
    ).totals,
  };
};

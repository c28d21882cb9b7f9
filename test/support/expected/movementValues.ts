import type { Books } from './books.ts';
import { historyOf } from './history.ts';
import { DAY, dayOf, NOW } from './moment.ts';
import { type Amount, inDollars } from './money.ts';
import type { Holder } from './record.ts';
import { plannedEnd } from './renewals.ts';

type Change = { at: number; before: number; after: number; over: boolean; currency: string; of: string };
type Movement = { at: number; type: string; change: Amount };

const changesOf = (books: Books): Change[] =>
  books.subscriptions.flatMap((subscription) => {
    const { id, currency, status } = subscription;
    const steps = historyOf(books, subscription);
    return steps.map(({ at, mrr }, place) => ({
      at,
      before: steps[place - 1]?.mrr ?? 0,
      after: mrr,
      over: place === steps.length - 1 && (status === 'canceled' || status === 'unpaid'),
      currency,
      of: id,
    }));
  });

/** `back`: the customer had paid before and paid nothing any more, or this subscription did. */
const typeOf = ({ before, after, over }: Change, back: boolean): string => {
  if (before === 0) return back ? 'reactivation' : 'new';
  if (after === 0) return over ? 'churn' : 'downgrade';
  return after > before ? 'upgrade' : 'downgrade';
};

/** Changes of MRR, oldest first; in one second what rises comes first, so that a switch is no end and return. */
const moved = (books: Books): Movement[] => {
  const worth = new Map<string, number>();
  const ordered = changesOf(books)
    .filter(({ before, after }) => before !== after)
    .sort((a, b) => a.at - b.at || b.after - b.before - (a.after - a.before));
  return ordered.map((change) => {
    const paysNothing = worth.size > 0 && [...worth.values()].every((mrr) => mrr === 0);
    const type = typeOf(change, worth.has(change.of) || paysNothing);
    worth.set(change.of, change.after);
    return {
      at: change.at,
      type,
      change: { minor: change.after - change.before, currency: change.currency },
    };
  });
};

/** A cancellation that was asked for, of a subscription that goes on until then. It moves nothing. */
const planned = ({ subscriptions }: Books): Movement[] =>
  subscriptions.flatMap((subscription) => {
    const { canceled_at: at, currency } = subscription;
    if (plannedEnd(subscription) === null || at === null) return [];
    return [{ at, type: 'planned_cancellation', change: { minor: 0, currency } }];
  });

/** How the MRR of a customer has moved (stripe.md §5.5). */
const movementsOf = (books: Books): Movement[] => [...moved(books), ...planned(books)];

/** How the MRR has moved: #33 to #35, #37. */
export const movementValues = ({ customers }: Holder): Record<string, string> => {
  const movements = customers.flatMap(movementsOf);
  const last = movements.toSorted((a, b) => b.at - a.at)[0];
  const recent = movements.filter(({ at }) => at > NOW - 30 * DAY);
  return {
    clearsync_last_mrr_event: last?.type ?? 'none',
    clearsync_last_mrr_event_date: dayOf(last?.at),
    clearsync_last_mrr_event_amount: last === undefined ? '' : inDollars([last.change]),
    clearsync_mrr_change_30d: inDollars(recent.map(({ change }) => change)),
  };
};

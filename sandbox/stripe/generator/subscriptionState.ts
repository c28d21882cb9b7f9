import { endOf, inTail, newestStep } from './life.ts';
import { dueAfter, finalizeDelay, givesUpAfter } from './payments.ts';
import type { Contract, Population } from './population.ts';

export type SubscriptionStatus =
  | 'active'
  | 'canceled'
  | 'incomplete'
  | 'incomplete_expired'
  | 'past_due'
  | 'paused'
  | 'trialing'
  | 'unpaid';

/** The status of a subscription that exists, by its story and the time. */
export function statusOf(population: Population, contract: Contract, customer: number): SubscriptionStatus {
  const { now } = population;
  const { timeline } = contract;
  const { story } = contract.spec;
  const newest = newestStep(contract, customer);
  const end = endOf(contract, customer);
  const over = end !== null && end <= now;
  if (story.type === 'neverPays') return over ? 'incomplete_expired' : 'incomplete';
  if (over) return 'canceled';
  if (newest < timeline.firstPaid) {
    return story.type === 'pausesAfterTrial' && timeline.at(customer, 1) <= now ? 'paused' : 'trialing';
  }
  const sinceNewest = now - timeline.at(customer, newest) - finalizeDelay(newest) - 5;
  switch (story.type) {
    case 'fails':
      return failing(story.status, inTail(contract, customer, newest), sinceNewest);
    case 'late': {
      const oldest = Math.max(timeline.firstPaid + 1, newest - story.invoices + 1);
      const overdue = oldest <= newest && timeline.at(customer, oldest) + dueAfter <= now;
      return overdue ? 'past_due' : 'active';
    }
    case 'recovers':
      return newest === story.step && sinceNewest >= 0 && sinceNewest < 3 * 86_400 ? 'past_due' : 'active';
    case 'endsUnpaid':
      return newest === contract.steps - 1 && sinceNewest >= 0 ? 'past_due' : 'active';
    default:
      return 'active';
  }
}

function failing(status: 'past_due' | 'unpaid', tail: boolean, since: number): SubscriptionStatus {
  if (!tail || since < 0) return 'active';
  return status === 'unpaid' && since < givesUpAfter ? 'past_due' : status;
}

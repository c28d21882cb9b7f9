import { priceDefinitions } from './catalogue/prices.ts';
import { mix32 } from './mix32.ts';
import { givesUpAfter, incompleteFor, tailOf } from './payments.ts';
import type { Contract, Population } from './population.ts';
import type { ItemSpec } from './scenario.ts';

/** The items that a subscription has at a step. */
export function itemsAt({ spec }: Contract, step: number): readonly [ItemSpec, ...ItemSpec[]] {
  return spec.changes !== undefined && step >= spec.changes.step ? spec.changes.items : spec.items;
}

/** How many units of an item a customer has; of metered ones, how many it used in the period before the step. */
export function quantityOf(
  population: Population,
  customer: number,
  item: ItemSpec,
  place: number,
  step: number,
): number {
  if (typeof item.quantity === 'number') return item.quantity;
  if (item.quantity === 'seats') return 1 + (mix32(population.seed, customer, 40 + place) % 24);
  return 2 * (500 + (mix32(population.seed, customer, 1_000 + step) % 20_000));
}

/** Whether an invoice of a step asks for money at all; a trial and a free plan don't. */
export function asksForMoney(contract: Contract, step: number): boolean {
  return (
    step >= contract.timeline.firstPaid &&
    itemsAt(contract, step).some(({ price }) => priceDefinitions[price].unit !== '0')
  );
}

/** The newest invoice's step by now, or -1 when the subscription does not exist yet. */
export function newestStep({ timeline, steps }: Contract, customer: number): number {
  return Math.min(timeline.newest(customer), steps - 1);
}

/** Whether a step is among the newest invoices that the story is about; the first paid invoice never is. */
export function inTail(contract: Contract, customer: number, step: number): boolean {
  return (
    step > contract.timeline.firstPaid && step > newestStep(contract, customer) - tailOf(contract.spec.story)
  );
}

/** When a subscription ended or will end by its story, epoch seconds, or null. */
export function endOf({ spec: { story }, timeline, steps }: Contract, customer: number): number | null {
  switch (story.type) {
    case 'ends':
      return timeline.at(customer, steps);
    case 'endsUnpaid':
      return timeline.at(customer, steps - 1) + givesUpAfter;
    case 'neverPays':
      return timeline.at(customer, 0) + incompleteFor;
    default:
      return null;
  }
}

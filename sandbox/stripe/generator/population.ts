import { type Catalogue, catalogueOf } from './catalogue/catalogue.ts';
import { evenMonth, toEpoch, toEven } from './evenMonths.ts';
import { type Ids, idsOf } from './ids.ts';
import type { Scenario, SubscriptionSpec } from './scenario.ts';
import { type Era, type Timeline, timelineOf } from './timeline.ts';

/** A subscription that every customer of a slot has, and when. */
export type Contract = {
  spec: SubscriptionSpec;
  timeline: Timeline;
  /** Invoices it can have in all; Infinity while it renews. */
  steps: number;
};

export type Slot = { scenario: Scenario; contracts: readonly Contract[] };

/** Everything there is to know of a population without knowing a single customer. */
export type Population = Era & {
  seed: number;
  livemode: boolean;
  ids: Ids;
  slots: readonly Slot[];
  slotOf(customer: number): Slot;
  createdAt(customer: number): number;
  catalogue: Catalogue;
};

export type PopulationSize = {
  customers: number;
  seed: number;
  now: number;
  signedUpBy: number;
  livemode: boolean;
  /** Over how many months before `signedUpBy` they did: the oldest and the newest limit. */
  signUps: { fromMonths: number; toMonths: number };
};

/** A population of so many customers that go through a cycle of scenarios, the oldest customer first. */
export function populationOf(cycle: readonly Scenario[], size: PopulationSize): Population {
  const day = 86_400;
  const newestStart = toEven(size.signedUpBy) - size.signUps.toMonths * evenMonth - day;
  const oldestStart = toEven(size.signedUpBy) - size.signUps.fromMonths * evenMonth;
  const evenAt = (customer: number) =>
    oldestStart + Math.floor(((newestStart - oldestStart) * customer) / size.customers);
  const era: Era = { customers: size.customers, now: size.now, signedUpBy: size.signedUpBy, evenAt };
  const slots = cycle.map((scenario) => ({
    scenario,
    contracts: scenario.subscriptions.map((spec) => contractOf(era, spec)),
  }));
  const first = slots[0];
  if (first === undefined) throw new RangeError('a population needs at least one scenario');
  const ids = idsOf(size.seed);
  return {
    ...era,
    seed: size.seed,
    livemode: size.livemode,
    ids,
    slots,
    slotOf: (customer) => slots[customer % slots.length] ?? first,
    createdAt: (customer) => toEpoch(evenAt(customer)),
    catalogue: catalogueOf(ids, toEpoch(oldestStart), size.livemode),
  };
}

function contractOf(era: Era, spec: SubscriptionSpec): Contract {
  const timeline = timelineOf(era, spec);
  const { story } = spec;
  switch (story.type) {
    case 'ends':
    case 'endsUnpaid':
      return { spec, timeline, steps: timeline.firstPaid + story.periods };
    case 'neverPays':
    case 'pausesAfterTrial':
      return { spec, timeline, steps: 1 };
    default:
      return { spec, timeline, steps: Number.POSITIVE_INFINITY };
  }
}

import type { StripeKind } from '../objects/source.ts';
import { oneTimeStart, outsideSubscriptions, refundDelay } from './collection.ts';
import { plannedAttempts } from './invoiceState.ts';
import { newestStep } from './life.ts';
import { attachedAfter } from './make/paymentMethod.ts';
import { tailOf } from './payments.ts';
import type { Contract, Population, Slot } from './population.ts';
import { customerOf, firstMember, membersAmong, type Series } from './series.ts';

/** A series before it is cut to what exists by now; equal keys are the same series at several slots. */
type Draft = {
  key: string;
  createdAt(customer: number): number;
  within: Series['within'];
  /** Exists only for customers from the first one for which this holds (it then holds for all later ones). */
  since?: (customer: number) => boolean;
  /** Exists only for customers before the first one for which this holds. */
  until?: (customer: number) => boolean;
};

const atCustomer = { part: 0, step: 0, place: 0 };

type SlotPlace = { slot: Slot; part: number; contract: Contract; step: number };

/** Kinds of object that the population's customers have; the catalogue is apart. */
export type SeriesKind = Extract<
  StripeKind,
  | 'customer'
  | 'payment_method'
  | 'subscription'
  | 'invoice'
  | 'charge'
  | 'payment_intent'
  | 'invoice_payment'
  | 'refund'
>;

/** All series of a kind; their number depends on the scenarios and the months, not on the customers. */
export function seriesOf(population: Population, kind: SeriesKind): Series[] {
  const drafts = new Map<string, { draft: Draft; slots: number[] }>();
  population.slots.forEach((slot, at) => {
    if (at >= population.customers) return;
    for (const draft of draftsOf(population, kind, slot, at)) {
      const known = drafts.get(draft.key);
      if (known === undefined) drafts.set(draft.key, { draft, slots: [at] });
      else known.slots.push(at);
    }
  });
  return [...drafts.values()]
    .map(({ draft, slots }) => cut(population, kind, draft, slots))
    .filter(({ from, to }) => from < to);
}

function cut(population: Population, kind: SeriesKind, draft: Draft, slots: readonly number[]): Series {
  const cycle = population.slots.length;
  const all = membersAmong(slots, cycle, population.customers);
  const customer = (member: number) => customerOf({ slots, cycle }, member);
  const { since, until } = draft;
  const from = since === undefined ? 0 : firstMember(0, all, (member) => since(customer(member)));
  const to = firstMember(from, all, (member) => {
    const who = customer(member);
    return draft.createdAt(who) > population.now || until?.(who) === true;
  });
  const { part, step, place } = draft.within;
  const idOf = (who: number) => population.ids.make(kind, who, part, step, place);
  return { slots, cycle, from, to, createdAt: draft.createdAt, within: draft.within, idOf };
}

function draftsOf(population: Population, kind: SeriesKind, slot: Slot, at: number): Draft[] {
  switch (kind) {
    case 'customer':
      return [{ key: kind, createdAt: population.createdAt, within: atCustomer }];
    case 'payment_method': {
      const { method } = slot.scenario;
      if (method === 'none' || method === 'transfer') return [];
      const createdAt = (customer: number) => population.createdAt(customer) + attachedAfter;
      return [{ key: kind, createdAt, within: atCustomer }];
    }
    case 'subscription':
      return placesOf(slot, at)
        .filter(({ step }) => step === 0)
        .map(stepDraft);
    case 'invoice':
      return placesOf(slot, at).map(stepDraft);
    case 'refund':
      return placesOf(slot, at).flatMap(refundDrafts);
    default:
      return [
        ...placesOf(slot, at).flatMap((place) => attemptDrafts(population, kind, place)),
        ...(kind === 'invoice_payment' ? [] : oneTimeDrafts(population, slot)),
      ];
  }
}

/** Steps that the oldest customer of a slot has come to; no other of the slot is further. */
function placesOf(slot: Slot, oldest: number): SlotPlace[] {
  return slot.contracts.flatMap((contract, part) =>
    Array.from({ length: newestStep(contract, oldest) + 1 }, (_, step) => ({ slot, part, contract, step })),
  );
}

function stepDraft({ part, contract, step }: SlotPlace): Draft {
  return {
    key: `${contract.timeline.key}|${part}|${step}`,
    createdAt: (customer) => contract.timeline.at(customer, step),
    within: { part, step, place: 0 },
  };
}

function attemptDrafts(
  population: Population,
  kind: 'charge' | 'payment_intent' | 'invoice_payment',
  { slot, part, contract, step }: SlotPlace,
): Draft[] {
  const { timeline, spec } = contract;
  const length = step > timeline.firstPaid ? tailOf(spec.story) : 0;
  const left = (customer: number) => timeline.at(customer, step + length) > population.now;
  return (length === 0 ? [false] : [false, true]).flatMap((tail) => {
    const planned = plannedAttempts(slot, contract, step, tail);
    return (kind === 'charge' ? planned : planned.slice(0, 1)).map(({ delay }, place) => ({
      key: `${timeline.key}|${part}|${step}|${place}|${delay}|${length}|${tail}`,
      createdAt: (customer) => timeline.at(customer, step) + delay,
      within: { part, step, place },
      ...(length === 0 ? {} : tail ? { since: left } : { until: left }),
    }));
  });
}

function refundDrafts({ slot, part, contract, step }: SlotPlace): Draft[] {
  const { story } = contract.spec;
  if (story.type !== 'refunded' || story.step !== step) return [];
  const success = plannedAttempts(slot, contract, step, false).find(({ failure }) => failure === null);
  if (success === undefined) return [];
  const later = success.delay + refundDelay;
  return [
    {
      key: `${contract.timeline.key}|${part}|${step}|${later}`,
      createdAt: (customer) => contract.timeline.at(customer, step) + later,
      within: { part, step, place: 0 },
    },
  ];
}

function oneTimeDrafts(population: Population, { scenario }: Slot): Draft[] {
  return scenario.oneTime.map(({ daysLater }, place) => ({
    key: `once|${place}|${daysLater}`,
    createdAt: (customer) => oneTimeStart(population, customer, daysLater),
    within: { part: outsideSubscriptions, step: place, place: 0 },
  }));
}

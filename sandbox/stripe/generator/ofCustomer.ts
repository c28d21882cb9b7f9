import { newestFirst } from '../objects/position.ts';
import type { StoredObject } from '../objects/source.ts';
import { outsideSubscriptions } from './collection.ts';
import { type AddressedKind, objectAt, stepsOf } from './objectAt.ts';
import type { Population } from './population.ts';

/** Objects of a kind that belong to the customer of an index, newest first. */
export function ofCustomer(population: Population, kind: AddressedKind, customer: number): StoredObject[] {
  const found = addressesOf(population, kind, customer).flatMap((address) => {
    const object = objectAt(population, kind, { customer, ...address });
    return object === undefined ? [] : [object];
  });
  return found.sort(newestFirst);
}

type Within = { part: number; step: number; place: number };

function addressesOf(population: Population, kind: AddressedKind, customer: number): Within[] {
  const { scenario, contracts } = population.slotOf(customer);
  const only = { part: 0, step: 0, place: 0 };
  if (kind === 'customer' || kind === 'payment_method') return [only];
  if (kind === 'subscription') return contracts.map((_, part) => ({ part, step: 0, place: 0 }));
  if (kind === 'subscription_item' || kind === 'discount') return [];
  const places = kind === 'charge' ? [0, 1, 2, 3] : [0];
  const bySubscription = contracts.flatMap((_, part) =>
    Array.from({ length: stepsOf(population, customer, part) }, (_step, step) =>
      places.map((place) => ({ part, step, place })),
    ).flat(),
  );
  const outside = scenario.oneTime.map((_, step) => ({ part: outsideSubscriptions, step, place: 0 }));
  return kind === 'charge' || kind === 'payment_intent' ? [...bySubscription, ...outside] : bySubscription;
}

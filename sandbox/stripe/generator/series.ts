import type { Position } from '../objects/source.ts';
import type { Address } from './ids.ts';

/**
 * Objects in rising order of time that need no storage: the n-th belongs to the n-th customer of some slots.
 * Members from `from` up to and excluding `to` exist.
 */
export type Series = {
  slots: readonly number[];
  cycle: number;
  from: number;
  to: number;
  createdAt(customer: number): number;
  idOf(customer: number): string;
  /** Which of a customer's objects of the kind its members are. */
  within: Omit<Address, 'customer'>;
};

/** The customer of the n-th member. */
export function customerOf({ slots, cycle }: Pick<Series, 'slots' | 'cycle'>, member: number): number {
  const round = Math.floor(member / slots.length);
  return round * cycle + (slots[member - round * slots.length] ?? 0);
}

/** How many of a number of customers stand at the slots. */
export function membersAmong(slots: readonly number[], cycle: number, customers: number): number {
  const rounds = Math.floor(customers / cycle);
  const rest = customers - rounds * cycle;
  return rounds * slots.length + slots.filter((slot) => slot < rest).length;
}

/** The first member in a range for which a condition holds that once true stays true; the end when for none. */
export function firstMember(from: number, to: number, holds: (member: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The place of a member in Stripe's order. */
export function positionOf(series: Series, member: number): Position {
  const customer = customerOf(series, member);
  return { created: series.createdAt(customer), id: series.idOf(customer) };
}

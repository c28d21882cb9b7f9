import type { Address } from './ids.ts';
import { type InvoiceState, invoiceState } from './invoiceState.ts';
import { newestStep } from './life.ts';
import type { Attempt } from './payments.ts';
import type { Contract, Population } from './population.ts';

/** The part of charges that belong to no subscription. */
export const outsideSubscriptions = 61;

/** What was asked for at one place: an invoice's total with its attempts, or a charge of its own. */
export type Collection = {
  amount: number;
  startedAt: number;
  attempts: readonly Attempt[];
  captured: boolean;
  disputed: boolean;
  refund: { share: 'all' | 'half'; at: number } | null;
  /** Null for a charge outside of subscriptions. */
  invoice: InvoiceState | null;
  description: string;
};

/** Seconds between a charge and its refund. */
export const refundDelay = 5 * 86_400;

/** The collection at an address, with the attempts whose time has come; undefined when there is none. */
export function collectionAt(
  population: Population,
  { customer, part, step }: Omit<Address, 'place'>,
): Collection | undefined {
  if (customer >= population.customers) return undefined;
  if (part === outsideSubscriptions) return oneTimeAt(population, customer, step);
  const slot = population.slotOf(customer);
  const contract = slot.contracts[part];
  if (contract === undefined || step > newestStep(contract, customer)) return undefined;
  const state = invoiceState(population, slot, contract, customer, step);
  const { story } = contract.spec;
  return {
    amount: state.total,
    startedAt: state.createdAt,
    attempts: state.attempts,
    captured: true,
    disputed: story.type === 'disputed' && step === newestStep(contract, customer),
    refund: story.type === 'refunded' && story.step === step ? refundOf(contract, state, story.share) : null,
    invoice: state,
    description: step === 0 ? 'Subscription creation' : 'Subscription update',
  };
}

function refundOf(contract: Contract, state: InvoiceState, share: 'all' | 'half'): Collection['refund'] {
  const success = state.attempts.find(({ failure }) => failure === null);
  return success === undefined || contract.spec.story.type !== 'refunded'
    ? null
    : { share, at: state.createdAt + success.delay + refundDelay };
}

/** When a charge outside of subscriptions was made. */
export function oneTimeStart(population: Population, customer: number, daysLater: number): number {
  return population.createdAt(customer) + 300 + daysLater * 86_400;
}

function oneTimeAt(population: Population, customer: number, step: number): Collection | undefined {
  const spec = population.slotOf(customer).scenario.oneTime[step];
  if (spec === undefined) return undefined;
  const startedAt = oneTimeStart(population, customer, spec.daysLater);
  if (startedAt > population.now) return undefined;
  return {
    amount: spec.amount,
    startedAt,
    attempts: [{ delay: 0, failure: spec.code ?? null }],
    captured: spec.uncaptured !== true && spec.code === undefined,
    disputed: false,
    refund: null,
    invoice: null,
    description: 'Onboarding',
  };
}

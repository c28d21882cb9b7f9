import { type LineAmount, lineAmounts, remaining } from './amounts.ts';
import { couponsAt } from './couponsAt.ts';
import { asksForMoney, endOf, inTail, itemsAt, quantityOf } from './life.ts';
import { type Attempt, attemptsOf, dueAfter, finalizeDelay } from './payments.ts';
import type { Contract, Population, Slot } from './population.ts';

/** What became of an invoice by now: everything that its object, its charges and its subscription say. */
export type InvoiceState = {
  createdAt: number;
  finalizedAt: number | null;
  status: 'draft' | 'open' | 'paid' | 'uncollectible' | 'void';
  lines: LineAmount[];
  subtotal: number;
  total: number;
  /** Attempts whose time has come, in order. */
  attempts: readonly Attempt[];
  nextAttemptAt: number | null;
  dueAt: number | null;
  /** When it was paid, voided or written off. */
  closedAt: number | null;
  outOfBand: boolean;
};

/** Invoice lines of a step with the discounts that count there. */
function linesOf(
  population: Population,
  { scenario }: Slot,
  contract: Contract,
  customer: number,
  step: number,
): LineAmount[] {
  const asks = step >= contract.timeline.firstPaid;
  const items = itemsAt(contract, step).map((item, place) => ({
    item,
    quantity: quantityOf(population, customer, item, place, step),
    coupons: couponsAt(item.coupons, contract, step),
  }));
  if (!asks) return items.map(({ item, quantity }) => ({ item, quantity, amount: 0, discounts: [] }));
  const own = couponsAt(contract.spec.coupons, contract, step);
  const customers = couponsAt(scenario.coupon === undefined ? [] : [scenario.coupon], contract, step);
  return own.some((coupon) => coupon !== null)
    ? lineAmounts(items, { level: 'subscription', coupons: own })
    : lineAmounts(items, { level: 'customer', coupons: customers });
}

/** The attempts planned for an invoice, whether or not their time has come. */
export function plannedAttempts(
  { scenario }: Slot,
  contract: Contract,
  step: number,
  tail: boolean,
): readonly Attempt[] {
  if (!asksForMoney(contract, step)) return [];
  return attemptsOf(contract.spec.story, scenario.method, step, tail);
}

/** The state of the invoice of a step that has begun. */
export function invoiceState(
  population: Population,
  slot: Slot,
  contract: Contract,
  customer: number,
  step: number,
): InvoiceState {
  const { now } = population;
  const createdAt = contract.timeline.at(customer, step);
  const tail = inTail(contract, customer, step);
  const lines = linesOf(population, slot, contract, customer, step);
  const planned = plannedAttempts(slot, contract, step, tail);
  const attempts = planned.filter(({ delay }) => createdAt + delay <= now);
  const next = planned[attempts.length];
  const closing = closingOf(contract, customer, { step, createdAt, tail, attempts, now });
  const open = closing.status === 'open';
  return {
    createdAt,
    finalizedAt: closing.status === 'draft' ? null : createdAt + finalizeDelay(step),
    status: closing.status,
    lines,
    subtotal: lines.reduce((sum, { amount }) => sum + amount, 0),
    total: lines.reduce((sum, line) => sum + remaining(line), 0),
    attempts,
    nextAttemptAt:
      open && next !== undefined && slot.scenario.method !== 'transfer' ? createdAt + next.delay : null,
    dueAt: slot.scenario.method === 'transfer' ? createdAt + dueAfter : null,
    closedAt: closing.at,
    outOfBand: closing.outOfBand === true,
  };
}

type Closing = { status: InvoiceState['status']; at: number | null; outOfBand?: true };

function closingOf(
  contract: Contract,
  customer: number,
  about: { step: number; createdAt: number; tail: boolean; attempts: readonly Attempt[]; now: number },
): Closing {
  const { step, createdAt, attempts, now } = about;
  const { story } = contract.spec;
  const finalizedAt = createdAt + finalizeDelay(step);
  if (finalizedAt > now) return { status: 'draft', at: null };
  if (story.type === 'collectionPaused' && about.tail) {
    if (story.behavior === 'keep_as_draft') return { status: 'draft', at: null };
    return { status: story.behavior === 'void' ? 'void' : 'uncollectible', at: finalizedAt };
  }
  if (!asksForMoney(contract, step)) return { status: 'paid', at: finalizedAt };
  const success = attempts.find(({ failure }) => failure === null);
  if (success !== undefined) return { status: 'paid', at: createdAt + success.delay };
  const tenDays = 10 * 86_400;
  if (story.type === 'paidOutOfBand' && createdAt + tenDays <= now) {
    return { status: 'paid', at: createdAt + tenDays, outOfBand: true };
  }
  return givenUp(contract, customer, now) ?? { status: 'open', at: null };
}

function givenUp(contract: Contract, customer: number, now: number): Closing | undefined {
  const end = endOf(contract, customer);
  if (end === null || end > now) return undefined;
  if (contract.spec.story.type === 'neverPays') return { status: 'void', at: end };
  return contract.spec.story.type === 'endsUnpaid' ? { status: 'uncollectible', at: end } : undefined;
}

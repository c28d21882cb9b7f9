import type { RecordMovement } from '@clearsync/contract/recordMovements';

/** The MRR of a record after the last change of a day, in minor units. */
export interface MrrPoint {
  on: string;
  amount: number;
}

/** Days that are drawn. */
const DRAWN = 24;

/**
 * How the MRR of a record went in one currency, oldest first: each subscription's MRR after its change, added up. Movements
 * come newest first. What a subscription had before the first of them counts from the start.
 */
export function mrrPoints(movements: readonly RecordMovement[], currency: string): MrrPoint[] {
  const own = movements.filter(({ change }) => change.currency === currency).reverse();
  const firsts = new Map<string, number>();
  for (const { id, mrrBefore } of own) {
    const subscription = subscriptionOf(id);
    if (!firsts.has(subscription)) firsts.set(subscription, mrrBefore.amount);
  }
  let amount = [...firsts.values()].reduce((sum, before) => sum + before, 0);
  const byDay = new Map<string, number>();
  for (const { on, change } of own) {
    amount += change.amount;
    byDay.set(on, amount);
  }
  return [...byDay].map(([on, after]) => ({ on, amount: after })).slice(-DRAWN);
}

/** An id is connection : subscription : moment : type. */
const subscriptionOf = (id: string): string => id.split(':').slice(0, 2).join(':');

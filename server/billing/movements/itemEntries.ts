import type { ItemLine } from './itemLines.ts';

/** An item on the same terms for one period or several in a row. Epoch seconds. */
export type Entry = {
  line: ItemLine;
  start: number;
  /** Where its newest period begins and ends. */
  lastStart: number;
  end: number;
};

/** An item through time, oldest first. */
export type ItemEntries = {
  entries: Entry[];
  /** When it was credited without being charged anew: it was taken out, or its price is not told. */
  credits: number[];
};

/** Invoices may come some days apart without a gap between what they are for. */
export const GRACE = 3 * 86_400;

type Terms = Pick<ItemLine, 'priceId' | 'productId' | 'quantity'>;

/** Whether the same product is sold at the same price in the same quantity. */
export const sameTerms = (a: Terms, b: Terms): boolean =>
  a.priceId === b.priceId && a.productId === b.productId && a.quantity === b.quantity;

const isRenewal = ({ line, end }: Entry, next: ItemLine): boolean =>
  next.start <= end + GRACE &&
  !line.proration &&
  line.price !== null &&
  next.amount === line.amount &&
  sameTerms(line, next) &&
  next.discounts.length === line.discounts.length &&
  next.discounts.every(({ id, amount }, place) => {
    const before = line.discounts[place];
    return before?.id === id && before.amount === amount;
  });

/**
 * At one moment: whole periods first, in the order of their invoices; then charges, then credits, so that a credit finds
 * what replaces it.
 */
const inTime = (a: ItemLine, b: ItemLine): number => {
  if (a.start !== b.start) return a.start - b.start;
  if (a.proration !== b.proration) return a.proration ? 1 : -1;
  if (!a.proration || a.amount === b.amount) return 0;
  return a.amount > b.amount ? -1 : 1;
};

const entryOf = (line: ItemLine): Entry => ({
  line,
  start: line.start,
  lastStart: line.start,
  end: line.end,
});

/** Of two whole periods that begin together the one that was invoiced later holds. */
const addWhole = ({ entries }: ItemEntries, line: ItemLine): void => {
  const last = entries.at(-1);
  if (last !== undefined && isRenewal(last, line)) {
    last.lastStart = line.start;
    if (line.end > last.end) last.end = line.end;
  } else {
    if (last?.start === line.start) entries.pop();
    entries.push(entryOf(line));
  }
};

/** A proration of nothing credits what was there, or charges what is new and free. */
const addProration = ({ entries, credits }: ItemEntries, line: ItemLine): void => {
  const last = entries.at(-1);
  if (last?.start === line.start) return;
  if (line.amount < 0n) credits.push(line.start);
  else if (line.amount > 0n || last === undefined || !sameTerms(last.line, line)) entries.push(entryOf(line));
};

/** What invoices tell of each item, from its lines in the order of their invoices. */
export const itemEntries = (lines: readonly ItemLine[]): Map<string, ItemEntries> => {
  const items = new Map<string, ItemEntries>();
  for (const line of lines.toSorted(inTime)) {
    const item = items.get(line.itemId) ?? { entries: [], credits: [] };
    items.set(line.itemId, item);
    if (line.proration) addProration(item, line);
    else addWhole(item, line);
  }
  return items;
};

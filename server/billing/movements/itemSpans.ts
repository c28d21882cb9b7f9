import { type Entry, GRACE, type ItemEntries, sameTerms } from './itemEntries.ts';
import { chargeAmounts, type MonthlyAmounts, type PriceContext, wholeAmounts } from './monthlyAmounts.ts';

/** What an item costs from `start` until `until`; null: until something else is known. Epoch seconds. */
export type Span = MonthlyAmounts & {
  start: number;
  until: number | null;
  productId: string | null;
  priceId: string | null;
  quantity: number;
  invoiceId: string;
};

export type SpanContext = PriceContext & {
  /** Where the newest period of any item of the subscription begins. */
  newest: number;
  /** When the subscription ended; null while it goes on. */
  closedAt: number | null;
  /** The items that it has now. */
  listed: ReadonlySet<string>;
};

/** When an item that later invoices do not name was taken out within its period, by a credit; not by the end itself. */
const removedAt = (
  { lastStart, end, line }: Entry,
  credits: readonly number[],
  { closedAt, listed }: SpanContext,
): number | null => {
  if (closedAt === null && listed.has(line.itemId)) return null;
  const limit = closedAt === null ? end : closedAt - GRACE;
  return credits.find((at) => at > lastStart && at < end && at < limit) ?? null;
};

const untilOf = (
  entry: Entry,
  next: Span | undefined,
  credits: readonly number[],
  context: SpanContext,
): number | null => {
  if (next !== undefined) return next.start <= entry.end + GRACE ? next.start : entry.end;
  const { newest, closedAt } = context;
  const over = newest >= entry.end || (closedAt !== null && closedAt > entry.end + GRACE);
  return removedAt(entry, credits, context) ?? (over ? entry.end : null);
};

/** In the order of time, since a charge within a period takes over the discounts of what was before it. */
const amountsOf = (entries: readonly Entry[], context: PriceContext): MonthlyAmounts[] => {
  const result: MonthlyAmounts[] = [];
  for (const { line } of entries)
    result.push(
      line.proration ? chargeAmounts(line, result.at(-1) ?? null, context) : wholeAmounts(line, context),
    );
  return result;
};

/** Whether the period after a charge tells exactly what the charge was for. */
const isToldByNext = ({ line, end }: Entry, next: Entry | undefined): boolean =>
  next !== undefined &&
  line.proration &&
  line.amount > 0n &&
  next.start <= end + GRACE &&
  sameTerms(line, next.line);

/**
 * From when until when an item cost what (stripe.md §5.5). A newer span ends the one before; an item that later invoices
 * no longer name has ended with its period, or with the credit for the rest of it; a gap of more than three days is a
 * time without MRR.
 */
export const itemSpans = ({ entries, credits }: ItemEntries, context: SpanContext): Span[] => {
  const spans: Span[] = [];
  const amounts = amountsOf(entries, context);
  for (const [place, entry] of [...entries.entries()].toReversed()) {
    const next = spans[0];
    const own = amounts[place];
    if (own === undefined) continue;
    const { gross, discounts, unit, estimated } =
      next !== undefined && isToldByNext(entry, entries[place + 1]) ? next : own;
    const { priceId, productId, quantity, invoiceId } = entry.line;
    const until = untilOf(entry, next, credits, context);
    const { start } = entry;
    spans.unshift({
      gross,
      discounts,
      unit,
      estimated,
      start,
      until,
      productId,
      priceId,
      quantity,
      invoiceId,
    });
  }
  return spans;
};

/**
 * A span of creation times of one kind of object, read from its newest to its oldest. Times are epoch seconds,
 * inclusive; `gte` null means from the beginning.
 */
export type Slice = {
  gte: number | null;
  lte: number;
  /** Id of the last object read. */
  cursor: string | null;
  /** `created` of the last object read. */
  reached: number | null;
  rows: number;
};

const PAGE_SIZE = 100;

/** Pages of a kind before its slice is split: small accounts are read with the fewest calls (stripe.md §4.3). */
const PAGES_BEFORE_SPLIT = 5;
/** Slices of a kind at once. Three keep an endpoint at its 20 calls a second with 150 ms an answer. */
const OPEN_AT_MOST = 3;
/** A split costs about half a page, so there must be some to share out. */
const WORTH_SPLITTING = 40 * PAGE_SIZE;
/** Spans below an hour stay whole. */
const SHORTEST_SPAN = 3600;
/** Stripe had no accounts before 2010. */
const BEGINNING = Date.UTC(2010, 0, 1) / 1000;
/** An account is taken to reach back at most so many times as far as it was read: guessing further finds nothing. */
const REACH = 16;

/** What is known of the times of an account: of all of it, and of the kind that the slice belongs to. */
export type KnownSpan = {
  /** The oldest `created` met of any kind. */
  oldest: number | null;
  /** The newest `created` of the kind. */
  newest: number | null;
};

/** Where "from the beginning" may begin. */
const guessBeginning = (reached: number, lte: number, { oldest, newest }: KnownSpan): number => {
  const known = oldest !== null && oldest < reached ? oldest : BEGINNING;
  return Math.max(known, reached - REACH * Math.max(SHORTEST_SPAN, (newest ?? lte) - reached));
};

/** Seconds of the slice that are still unread. */
const unread = ({ gte, reached, lte }: Slice, known: KnownSpan): number =>
  reached === null
    ? lte - (gte ?? BEGINNING)
    : Math.max(0, reached - (gte ?? guessBeginning(reached, lte, known)));

/** How many objects the slice still holds if they are as dense as those read; null before the first. */
export const estimateUnread = (slice: Slice, known: KnownSpan): number | null => {
  if (slice.reached === null || slice.rows === 0) return null;
  const span = Math.max(1, slice.lte - slice.reached);
  return Math.round((slice.rows / span) * unread(slice, known));
};

/**
 * Where to split a slice after a page: what is created from the answer on stays with it and its cursor, what is older
 * becomes a slice of its own, read from its top. Null when it should stay whole. Both parts together are the
 * slice, and no moment is in both (reference/stripe.md §4.3).
 */
export const splitAt = (
  slice: Slice,
  kind: { pages: number; open: number },
  known: KnownSpan,
): number | null => {
  const left = unread(slice, known);
  if (slice.reached === null || kind.pages < PAGES_BEFORE_SPLIT || kind.open >= OPEN_AT_MOST) return null;
  if (left < 2 * SHORTEST_SPAN || (estimateUnread(slice, known) ?? 0) < WORTH_SPLITTING) return null;
  return slice.reached - Math.floor(left / 2);
};

/**
 * The list parameters of a slice's next page. A slice whose cursor vanished (the object was deleted) goes on at the
 * second that it reached: objects of that second are read again, which the mirror does not mind.
 */
export const pageQuery = ({ gte, lte, cursor, reached }: Slice) => ({
  limit: PAGE_SIZE,
  'created[gte]': gte,
  'created[lte]': cursor === null && reached !== null ? reached : lte,
  starting_after: cursor,
});

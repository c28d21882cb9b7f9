import type { Catalog } from '../catalog.ts';
import { earliest } from '../moments.ts';
import type { StripeCustomer, StripeInvoice, StripeSubscription } from '../stripeObjects.ts';
import { discountTerms } from './discountTerms.ts';
import { invoiceHistory } from './invoiceHistory.ts';
import { withPlannedEnd } from './plannedEnd.ts';
import { changedSince, endOf, firstSince, originOf, type Seen } from './since.ts';
import { inOrder, type SubscriptionContent, type SubscriptionState, sameContent } from './state.ts';
import { withoutRounding } from './withoutRounding.ts';

export type Timeline = {
  /** The subscription through time, oldest first. */
  states: SubscriptionState[];
  /** Those of them to keep because they are new. */
  added: SubscriptionState[];
  /** Why its history is not told, although there are invoices. */
  unknown: string | null;
};

export type TimelineInput = {
  subscription: StripeSubscription;
  current: SubscriptionContent;
  /** The states of it that were kept before. */
  stored: readonly SubscriptionState[];
  catalog: Catalog;
  customerDiscount: StripeCustomer['discount'];
  /** Epoch seconds. */
  at: number;
};

type Plan = { asked: number; cancelsAt: number };

/** When a cancellation was asked for that `last` did not know, and when it takes or took effect. */
const planOf = (
  { subscription, current, at }: Seen,
  last: SubscriptionState | undefined,
  end: number | null,
): Plan | null => {
  const cancelsAt = current.cancelsAt ?? end;
  if (cancelsAt === null || (last?.cancelsAt ?? null) !== null) return null;
  const after = last?.at ?? 0;
  const named = subscription.canceled_at ?? null;
  const asked = named !== null && named > after && named <= at ? named : null;
  if (end !== null) return asked !== null && asked < end ? { asked, cancelsAt } : null;
  return { asked: asked ?? (at > after ? at : after + 1), cancelsAt };
};

/** The plan begins when it was asked for and ends with the state that the end brought. */
const planned = (
  earlier: readonly SubscriptionState[],
  now: readonly SubscriptionState[],
  plan: Plan | null,
  end: number | null,
): SubscriptionState[] => {
  if (plan === null) return [...earlier, ...now];
  if (end !== null) return [...withPlannedEnd(earlier, plan.asked, plan.cancelsAt), ...now];
  return withPlannedEnd([...earlier, ...now], plan.asked, plan.cancelsAt);
};

/** What follows `last`, the newest state that was kept, when what is seen now differs from it. */
const following = (seen: Seen, last: SubscriptionState, end: number | null): SubscriptionState[] => {
  const { current } = seen;
  if (sameContent(last, current)) return [];
  const plan = planOf(seen, last, end);
  const bare = plan === null ? current : { ...current, cancelsAt: null };
  const changed: SubscriptionState[] = sameContent(last, bare)
    ? []
    : [{ ...bare, at: changedSince(seen, last), source: 'live', invoiceId: null }];
  return planned([last], changed, plan, end)
    .filter(({ at }) => at > last.at)
    .map((state) => ({ ...state, source: 'live' }));
};

/**
 * What is told of the time before `first`: by invoices, or without any only since when. Nothing counted while the first
 * payment was not complete, although its invoice was there.
 */
const toldBefore = (
  { history, subscription }: Seen,
  first: SubscriptionState,
  isOver: boolean,
): SubscriptionState[] => {
  const unpaid = first.status.startsWith('incomplete');
  const told = unpaid ? [] : history.states.filter(({ state }) => state.at <= first.at);
  const blind = told.length === 0 && first.source === 'first_seen' && !isOver;
  const origin = blind ? originOf(subscription, first.at) : null;
  if (origin !== null) return [{ ...first, at: origin, cancelsAt: null }];
  return withoutRounding(
    told.filter(({ state }) => state.at < first.at),
    first,
  );
};

/**
 * What is seen for the first time, after what invoices tell; a cancellation that was asked for before is told too. Kept is
 * all that could not be told again tomorrow.
 */
const beginning = (seen: Seen, end: number | null): Timeline => {
  const { current, history } = seen;
  const first: SubscriptionState = {
    ...current,
    cancelsAt: null,
    at: firstSince(seen),
    source: 'first_seen',
    invoiceId: null,
  };
  const plan = planOf(seen, undefined, end);
  const states = planned(toldBefore(seen, first, end !== null), [first], plan, end);
  const passing = history.states.find((rebuilt) => rebuilt.passing)?.state.at;
  const keptFrom = earliest([first.at, plan?.asked, passing]) ?? first.at;
  const added = end === null ? states.filter((state) => state.at >= keptFrom) : [];
  return { states, added, unknown: history.unknown };
};

/**
 * A subscription's states through time: what its invoices tell, then what we saw, joined without a gap or a double. What
 * is seen now is added when it differs from what was seen last; an ended subscription that we never saw alive needs no
 * state of its own, its invoices and its end tell everything. `invoices` are its issued ones with their lines, oldest first.
 */
export const timeline = (input: TimelineInput, invoices: readonly StripeInvoice[]): Timeline => {
  const { subscription, current, catalog, customerDiscount, at } = input;
  const terms = discountTerms(subscription, customerDiscount, catalog);
  const closedAt = endOf(subscription, at);
  const history = invoiceHistory({ subscription, catalog, terms }, invoices, closedAt ?? at, closedAt);
  const seen = { subscription, current, terms, history, at };
  const kept = inOrder(input.stored);
  const [first] = kept;
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return beginning(seen, closedAt);
  const added = following(seen, last, closedAt);
  return {
    states: [...toldBefore(seen, first, false), ...kept, ...added],
    added,
    unknown: history.unknown,
  };
};

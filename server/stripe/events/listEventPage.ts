import { type Outcome, success } from '../../outcome.ts';
import type { StripeFailure } from '../failures.ts';
import { stripeList } from '../listPage.ts';
import { type Permission, permissionOf } from '../permissions.ts';
import type { StripeReader } from '../reader.ts';
import { isEnabledEvent } from '../webhooks/enabledEvents.ts';
import { type StripeEvent, stripeEventShape } from './stripeEvent.ts';

const found = permissionOf('rak_event_read');
if (!found) throw new Error('The permission for events is not among the twelve.');
const permission: Permission = found;

/** A span of creation times, epoch seconds: from `gte` on, before `lt` (null: until now). */
export type EventSpan = { gte: number; lt: number | null };

/** One page of the list, newest first: the events that our endpoint would have been told, and where to go on. */
export type EventPage = { events: StripeEvent[]; unreadable: string[]; next: string | null };

/**
 * Reads a page of the events of a span, behind the event `after` (null to begin). Unfiltered, since Stripe takes at most
 * 20 types a call: an account in which nothing happens costs one call instead of three. The events have the shapes
 * of the account's own API version, so only their hints are taken (reference/stripe.md §3).
 */
export const listEventPage = async (
  reader: StripeReader,
  { gte, lt }: EventSpan,
  after: string | null,
  signal?: AbortSignal,
): Promise<Outcome<EventPage, StripeFailure>> => {
  const query = { limit: 100, 'created[gte]': gte, 'created[lt]': lt, starting_after: after };
  const page = await reader.read({ path: '/v1/events', query, permission, shape: stripeList }, signal);
  if (!page.ok) return page;
  const { data, has_more: more } = page.value.value;
  const events: StripeEvent[] = [];
  const unreadable: string[] = [];
  for (const each of data) {
    const parsed = stripeEventShape.safeParse(each);
    if (!parsed.success) unreadable.push(each.id);
    else if (isEnabledEvent(parsed.data.type)) events.push(parsed.data);
  }
  return success({ events, unreadable, next: more ? (data.at(-1)?.id ?? null) : null });
};

import type { InboxEvent } from '../../store/inbox/insertEvents.ts';
import { eventHint } from '../../stripe/events/eventHint.ts';
import type { StripeEvent } from '../../stripe/events/stripeEvent.ts';

/** Whose events they are: an event of another account or mode is set aside, never applied. */
export type EventOwner = { portalId: bigint; connectionId: string; accountId: string; livemode: boolean };

const strange = (event: StripeEvent, owner: EventOwner): string | null => {
  if (event.livemode !== owner.livemode) {
    const [is, should] = event.livemode ? ['live', 'test'] : ['test', 'live'];
    return `An event of ${is} mode arrived at a connection of ${should} mode.`;
  }
  // An account that Stripe never named is known by its key only (stripe/identifyAccount.ts).
  const { account } = event;
  if (account === undefined || account === owner.accountId || !owner.accountId.startsWith('acct_'))
    return null;
  return `It is an event of another Stripe account (${account.slice(0, 60)}).`;
};

/** How an event enters the inbox: to be done, ignored, or set aside with the reason (faults.md E7, E8, E16). */
export const inboxEvent = (
  event: StripeEvent,
  owner: EventOwner,
  source: InboxEvent['source'],
  receivedAt: Date,
): InboxEvent => {
  const { id: eventId, type, created } = event;
  const { portalId, connectionId } = owner;
  const common = { portalId, connectionId, eventId, type, created, source, receivedAt };
  const nothing = { kind: null, objectId: null, customerId: null };
  const wrong = strange(event, owner);
  if (wrong !== null) return { ...common, ...nothing, state: 'parked', reason: wrong };
  const hint = eventHint(event);
  if ('ignored' in hint) return { ...common, ...nothing, state: 'ignored', reason: hint.ignored };
  if ('unusable' in hint) return { ...common, ...nothing, state: 'parked', reason: hint.unusable };
  return { ...common, ...hint, state: 'pending', reason: null };
};

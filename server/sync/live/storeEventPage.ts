import type { ConnectionRow } from '../../store/connections/connectionRow.ts';
import { inTransaction } from '../../store/database/inTransaction.ts';
import { insertEvents } from '../../store/inbox/insertEvents.ts';
import { saveReadTo } from '../../store/live/saveReadTo.ts';
import type { EventPage } from '../../stripe/events/listEventPage.ts';
import type { Deps } from '../deps.ts';
import { inboxEvent } from './inboxEvent.ts';

/** One reading of the list of events, which started at `startedAt` (milliseconds). */
export type EventReading = { deps: Deps; connection: ConnectionRow; startedAt: number };

/** How many events were new, and how many of those Stripe should have delivered by now. */
export type StoredEvents = { added: number; missed: number };

/** After that long an event was delivered, or will not be for a good while. */
const DELIVERED_WITHIN_SECONDS = 300;

/** From when on an event that only the list tells of is one that was not delivered, epoch seconds; null: never. */
const deliveredFrom = ({ liveMode, liveSince, lastHeardAt }: ConnectionRow): number | null => {
  if (liveMode !== 'webhook' || liveSince === null) return null;
  return Math.max(liveSince.getTime(), lastHeardAt?.getTime() ?? 0) / 1000;
};

/** Stores a page and, with the last one, how far the list is read, in one transaction with the wish to work on it. */
export const storeEventPage = async (
  { deps, connection, startedAt }: EventReading,
  { events, next }: EventPage,
  readTo: number,
): Promise<StoredEvents> => {
  const { portalId, id: connectionId, accountId, livemode } = connection;
  const owner = { portalId, connectionId, accountId, livemode };
  const from = deliveredFrom(connection);
  const until = startedAt / 1000 - DELIVERED_WITHIN_SECONDS;
  const isLate = (created: number): boolean => from !== null && created > from && created < until;
  const rows = events.map((event) => inboxEvent(event, owner, 'list', new Date(deps.clock())));
  const counts = await inTransaction(deps.db, async (client) => {
    const late = await insertEvents(
      client,
      rows.filter(({ created }) => isLate(created)),
    );
    const other = await insertEvents(
      client,
      rows.filter(({ created }) => !isLate(created)),
    );
    if (late.portalIds.length > 0 || other.portalIds.length > 0)
      await deps.wakeUp.ask(client, 'stripe', [portalId]);
    if (next === null) await saveReadTo(client, portalId, connectionId, new Date(readTo));
    return { added: late.added + other.added, missed: late.added };
  });
  deps.wakeUp.nudge('stripe');
  return counts;
};

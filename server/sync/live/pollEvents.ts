import type { ConnectionRow } from '../../store/connections/connectionRow.ts';
import { findConnection } from '../../store/connections/findConnection.ts';
import { inTransaction } from '../../store/database/inTransaction.ts';
import { beginReadTo } from '../../store/live/beginReadTo.ts';
import { listEventPage } from '../../stripe/events/listEventPage.ts';
import type { StripeFailure } from '../../stripe/failures.ts';
import type { StripeReader } from '../../stripe/reader.ts';
import { requestRun } from '../requestRun.ts';
import type { StripeDeps } from '../stripeDeps.ts';
import { eventSpans, type ReadingSpan } from './eventSpans.ts';
import { openAccount } from './openAccount.ts';
import { type EventReading, type StoredEvents, storeEventPage } from './storeEventPage.ts';

/**
 * What came of reading the list of events. `missed`: how many of them Stripe should have delivered by now and had not.
 * `not_begun`: Stripe's objects were never read, so no event means anything yet. `too_old`: Stripe no longer has the
 * events between, so an import was asked for.
 */
export type Polled =
  | { state: 'polled'; added: number; missed: number }
  | { state: 'not_begun' | 'too_old' | 'stopped' }
  /** `keySealed`: the key that was read with. */
  | { state: 'failed'; failure: StripeFailure; keySealed: string };

/** Stripe keeps events for 30 days; what takes a day to be read must not fall out meanwhile. */
export const KEPT_DAYS = 29;
const DAY_MS = 86_400_000;

type Reading = EventReading & { reader: StripeReader };

const readSpan = async (
  reading: Reading,
  span: ReadingSpan,
  signal: AbortSignal | undefined,
): Promise<{ ok: true; counts: StoredEvents } | { ok: false; failure: StripeFailure | null }> => {
  const counts: StoredEvents = { added: 0, missed: 0 };
  let after: string | null = null;
  do {
    const page = await listEventPage(reading.reader, span, after, signal);
    if (signal?.aborted) return { ok: false, failure: null };
    if (!page.ok) return page;
    const { unreadable, next } = page.value;
    if (unreadable.length > 0)
      reading.deps.log.warn(
        { connectionId: reading.connection.id, unreadable },
        'events were not understood',
      );
    const stored = await storeEventPage(reading, page.value, span.readTo);
    counts.added += stored.added;
    counts.missed += stored.missed;
    after = next;
  } while (after !== null);
  return { ok: true, counts };
};

/** Everything is read again instead, in the same transaction as the queue learns of it. */
const readAgain = async (deps: StripeDeps, { portalId, id }: ConnectionRow): Promise<Polled> => {
  await inTransaction(deps.db, async (client) => {
    await requestRun(deps, client, portalId, id, 'read');
    await deps.wakeUp.ask(client, 'import', [portalId]);
  });
  deps.wakeUp.nudge('import');
  return { state: 'too_old' };
};

const followed = async (
  deps: StripeDeps,
  portalId: bigint,
  connectionId: string,
): Promise<ConnectionRow | null> => {
  const connection = await findConnection(deps.db, portalId, connectionId);
  if (!connection || connection.eventsReadTo !== null) return connection;
  await beginReadTo(deps.db, portalId, connectionId, null, KEPT_DAYS);
  return findConnection(deps.db, portalId, connectionId);
};

/**
 * Reads Stripe's list of events from where it was read to, with an overlap, into the inbox: what a delivery brought
 * already is recognised by its id. How far it came is stored with the last page of each span, so that a crash or a
 * failure costs a span and loses nothing. To be called by whoever holds the lease `live:<connection>`; a holder that
 * lost it does no harm, since what it read was read.
 */
export const pollEvents = async (
  deps: StripeDeps,
  portalId: bigint,
  connectionId: string,
  signal?: AbortSignal,
): Promise<Polled> => {
  const connection = await followed(deps, portalId, connectionId);
  if (!connection?.eventsReadTo) return { state: 'not_begun' };
  const startedAt = deps.clock();
  const readTo = connection.eventsReadTo.getTime();
  if (startedAt - readTo > KEPT_DAYS * DAY_MS) return readAgain(deps, connection);
  const { reader } = openAccount(deps, connection, signal);
  const reading: Reading = { deps, connection, reader, startedAt };
  const counts: StoredEvents = { added: 0, missed: 0 };
  for (const span of eventSpans(readTo, startedAt)) {
    const read = await readSpan(reading, span, signal);
    if (!read.ok)
      return read.failure === null
        ? { state: 'stopped' }
        : { state: 'failed', failure: read.failure, keySealed: connection.keySealed };
    counts.added += read.counts.added;
    counts.missed += read.counts.missed;
  }
  return { state: 'polled', ...counts };
};

import { failed } from '../../outcome.ts';
import type { ConnectionRow } from '../../store/connections/connectionRow.ts';
import { findConnection } from '../../store/connections/findConnection.ts';
import { markMissing } from '../../store/connections/markMissing.ts';
import { revokeConnection } from '../../store/connections/revokeConnection.ts';
import { type Settled, settleEvents } from '../../store/inbox/settleEvents.ts';
import type { WaitingEvent } from '../../store/inbox/takeEvents.ts';
import type { Lease } from '../../store/leases/lease.ts';
import { kindLists } from '../../stripe/mirrorKinds.ts';
import type { Permission } from '../../stripe/permissions.ts';
import { kindPermission } from '../../stripe/readExpanded.ts';
import type { RunDeps } from '../runImport.ts';
import type { Cause } from '../write/fillRecordsOf.ts';
import { connectionReader } from './connectionReader.ts';
import { inParts } from './inParts.ts';
import { judgeBroken, judgeEvent } from './judgeEvents.ts';
import { type Hint, type HintReads, readHints } from './readHints.ts';
import { refreshScope } from './refreshScope.ts';
import { storeReads } from './storeReads.ts';

const hintOf = ({ kind, objectId }: WaitingEvent): Hint => ({ kind: kind as Hint['kind'], objectId });

const settled = (event: WaitingEvent, state: Settled['state'], reason: string): Settled => ({
  connectionId: event.connectionId,
  eventId: event.eventId,
  state,
  reason,
  tries: event.tries,
  retryAt: null,
});

const REVOKED = { kind: 'revoked', reason: 'invalid', message: 'it was refused before.' } as const;

/** What becomes of events that are not even looked at, by their connection; null when they are. */
const unworkable = (
  connection: ConnectionRow | null,
  now: number,
): ((event: WaitingEvent) => Settled) | null => {
  if (connection === null || connection.disconnectedAt !== null)
    return (event) => settled(event, 'parked', 'The Stripe connection was removed.');
  // Nothing more is asked with a key that Stripe refused; a better one wakes them (control/catchUp.ts).
  return connection.state === 'revoked' ? (event) => judgeEvent(event, [failed(REVOKED)], now) : null;
};

/** The events behind each object that was read: the newest names the cause, the oldest the time. */
const causesOf = (events: readonly WaitingEvent[], reads: HintReads, hints: Map<WaitingEvent, Hint>) => {
  const causes = new Map<string, Cause>();
  let last: Cause = { cause: 'audit', eventAt: null };
  for (const event of events) {
    const eventAt = new Date(event.created * 1000);
    last = { cause: event.eventId, eventAt };
    const hint = hints.get(event);
    for (const outcome of hint ? reads.of(hint) : []) {
      if (!outcome.ok) continue;
      const key = `${outcome.value.kind}:${outcome.value.id}`;
      const earlier = causes.get(key)?.eventAt;
      const since = earlier && earlier < eventAt ? earlier : eventAt;
      causes.set(key, { cause: event.eventId, eventAt: since });
    }
  }
  return (kind: string, id: string): Cause => causes.get(`${kind}:${id}`) ?? last;
};

/** What Stripe's answers say of the key itself is noted at once: the settings page and the card show it. */
const noteFailures = async (deps: RunDeps, connection: ConnectionRow, reads: HintReads): Promise<void> => {
  const { db, clock } = deps;
  const missing = new Map<string, string | null>();
  for (const outcome of reads.outcomes.values()) {
    if (outcome.ok) continue;
    const { failure } = outcome;
    if (failure.kind === 'revoked') return void (await revokeConnection(db, connection, new Date(clock())));
    if (failure.kind === 'forbidden') missing.set(failure.row, failure.fixUrl);
  }
  for (const [row, fixUrl] of missing) await markMissing(db, connection.portalId, connection.id, row, fixUrl);
};

/** The permission that an event's object is read with, when the key is known to lack it. */
const lackingFor = (event: WaitingEvent, denied: ReadonlySet<string>): Permission | null => {
  const { kind } = hintOf(event);
  const permission = kindPermission(kindLists[kind === 'customer_subscriptions' ? 'customer' : kind]);
  return denied.has(permission.slug) ? permission : null;
};

/** Reads, stores and settles the events of one connection. Those of one object are one read. */
const refreshConnection = async (
  deps: RunDeps,
  lease: Lease,
  connection: ConnectionRow,
  events: readonly WaitingEvent[],
): Promise<void> => {
  const { portalId } = lease;
  const source = connectionReader(deps, connection, lease.signal);
  const kept: WaitingEvent[] = [];
  const unread: Settled[] = [];
  for (const event of events) {
    const lacking = lackingFor(event, source.denied);
    if (lacking === null) kept.push(event);
    else
      unread.push(
        settled(event, 'ignored', `The key may not read it: "${lacking.dashboardRow}" is missing.`),
      );
  }
  const hints = new Map(kept.map((event) => [event, hintOf(event)]));
  const reads = await readHints(deps, source, [...hints.values()]);
  await noteFailures(deps, connection, reads);
  const now = deps.clock();
  const judged = kept.map((event) => {
    const hint = hints.get(event);
    return judgeEvent(event, hint ? reads.of(hint) : [], now);
  });
  const causeOf = causesOf(kept, reads, hints);
  await storeReads(deps, lease, await refreshScope(deps, portalId, connection.id), {
    reads: [...reads.outcomes.values()].flatMap((outcome) => (outcome.ok ? [outcome.value] : [])),
    causeOf: ({ kind, id }) => causeOf(kind, id),
    alongWith: (client) => settleEvents(client, portalId, [...judged, ...unread], now),
  });
};

/**
 * Works on events of a portal: what they are about is read again once, stored with all that follows from it, and each
 * event is done, put off, or set aside with its reason, in one transaction a connection. One that makes that fail is
 * found and counted as tried.
 */
export const refreshEvents = async (
  deps: RunDeps,
  lease: Lease,
  events: readonly WaitingEvent[],
): Promise<void> => {
  const { db, clock, log } = deps;
  const { portalId } = lease;
  const settle = (some: Settled[]) => settleEvents(db.pool, portalId, some, clock());
  for (const connectionId of new Set(events.map((event) => event.connectionId))) {
    const own = events.filter((event) => event.connectionId === connectionId);
    const connection = await findConnection(db, portalId, connectionId);
    const judge = unworkable(connection, clock());
    if (!connection || judge) await settle(judge ? own.map(judge) : []);
    else
      await inParts(
        own,
        (some) => refreshConnection(deps, lease, connection, some),
        (event, error) => {
          log.error({ error, eventId: event.eventId, tries: event.tries }, 'an event could not be worked on');
          return settle([judgeBroken(event, error, clock())]);
        },
      );
  }
};

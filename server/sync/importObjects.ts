import { setMaxListeners } from 'node:events';
import { findConnection } from '../store/connections/findConnection.ts';
import { revokeConnection } from '../store/connections/revokeConnection.ts';
import { addDeletedCustomers } from '../store/mirror/addDeletedCustomers.ts';
import { countUnread } from '../store/runs/countUnread.ts';
import { findRun } from '../store/runs/findRun.ts';
import { openSlices } from '../store/runs/openSlices.ts';
import { mirrorKinds } from '../stripe/mirrorKinds.ts';
import { keyPurpose } from './keyPurpose.ts';
import { deniedPermissions } from './reading/deniedPermissions.ts';
import { noteOldest, type Reading } from './reading/reading.ts';
import { readKind } from './reading/readKind.ts';
import { runCounters } from './runCounters.ts';
import type { StripeDeps } from './stripeDeps.ts';

/** How the reading of a run ended; `stopped` goes on at the next start, exactly where it was. */
export type ReadingEnd = { state: 'read' | 'stopped' } | { state: 'revoked'; reason: string };

const revokedWords = {
  invalid: 'Stripe no longer knows the key.',
  expired: 'The key has expired.',
  ip_not_allowed: "Stripe does not accept the key from ClearSync's address.",
} as const;

const begin = async (deps: StripeDeps, runId: string, signal?: AbortSignal): Promise<Reading> => {
  const found = await findRun(deps.db, runId);
  if (!found) throw new Error(`There is no import run ${runId}.`);
  const { connection, ...run } = found;
  const key = deps.vault.open(connection.keySealed, keyPurpose(connection.portalId, connection.id));
  const { audit } = runCounters(run.counters);
  const halt = new AbortController();
  // Every wait of every slice listens to it.
  setMaxListeners(0, halt.signal);
  if (signal?.aborted) halt.abort();
  signal?.addEventListener('abort', () => halt.abort(), { once: true });
  return {
    deps,
    run,
    connection,
    reader: deps.stripe.reader(key, {
      id: connection.accountId,
      mode: connection.livemode ? 'live' : 'test',
    }),
    denied: new Set(deniedPermissions(connection.permissions)),
    audit: audit === undefined ? null : { runId: audit, portalId: run.portalId },
    halt,
    revoked: null,
    oldest: null,
  };
};

const readAll = async (reading: Reading): Promise<void> => {
  const { deps, run, halt } = reading;
  const slices = await openSlices(deps.db, run.id, mirrorKinds);
  for (const slice of slices) noteOldest(reading, slice.reachedCreated);
  const kinds = mirrorKinds.map((kind) =>
    readKind(
      reading,
      kind,
      slices.filter((slice) => slice.kind === kind),
    ).catch((error: unknown) => {
      halt.abort();
      throw error;
    }),
  );
  // Nothing may still run when the first error is reported.
  const ends = await Promise.allSettled(kinds);
  const broken = ends.find((end) => end.status === 'rejected');
  if (broken) throw broken.reason;
};

/**
 * Reads the seven kinds of object into the mirror, up to the run's horizon, several at once. Each page is stored in one
 * statement with the place it leads to, so that whatever kills the process costs no more than the pages in
 * flight. A key that is replaced on the way is gone on with. What cannot be read is parked with its reason and the rest goes on (reference/stripe.md §4).
 */
export const importObjects = async (
  deps: StripeDeps,
  runId: string,
  signal?: AbortSignal,
): Promise<ReadingEnd> => {
  const reading = await begin(deps, runId, signal);
  const { connection, run, halt } = reading;
  await readAll(reading);
  const at = new Date(deps.clock());
  if (reading.revoked) {
    if (await revokeConnection(deps.db, connection, at))
      return { state: 'revoked', reason: revokedWords[reading.revoked.reason] };
    const now = await findConnection(deps.db, connection.portalId, connection.id);
    if (!now || now.disconnectedAt !== null) return { state: 'stopped' };
    // Another key took its place: every slice goes on where the refused one left it.
    return importObjects(deps, runId, signal);
  }
  if (halt.signal.aborted) return { state: 'stopped' };
  if ((await countUnread(deps.db, runId, 'customer')) === 0)
    await addDeletedCustomers(deps.db, connection.id, at, run.horizon);
  return { state: 'read' };
};

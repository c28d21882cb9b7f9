import { finishKind } from '../../store/mirror/finishKind.ts';
import { countUnread } from '../../store/runs/countUnread.ts';
import type { SliceRow } from '../../store/runs/runRow.ts';
import type { MirrorKind } from '../../stripe/mirrorKinds.ts';
import { type KindReading, openSlice, type Reading } from './reading.ts';
import { readSlice } from './readSlice.ts';

/**
 * Reads all slices of a kind, several at once. When every one reached its end, closes the kind: what Stripe no longer
 * lists is marked, and the exact number is noted.
 */
export const readKind = async (reading: Reading, kind: MirrorKind, rows: SliceRow[]): Promise<void> => {
  const parked = rows.find((row) => row.parked !== null)?.parked ?? null;
  const unfinished = rows.filter((row) => !row.done && row.parked === null).map(openSlice);
  const begun = rows.filter(({ reachedCreated }) => reachedCreated !== null);
  const state: KindReading = {
    kind,
    pages: rows.reduce((sum, { pages }) => sum + pages, 0),
    newest: begun.length === 0 ? null : Math.max(...begun.map(({ createdLte }) => createdLte)),
    open: 0,
    parked: null,
  };
  await Promise.all(unfinished.map((slice) => readSlice(reading, state, slice)));
  if (parked !== null || reading.halt.signal.aborted) return;
  const { db } = reading.deps;
  if ((await countUnread(db, reading.run.id, kind)) === 0)
    await finishKind(db, reading.connection.id, reading.run.id, kind);
};

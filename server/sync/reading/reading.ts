import type { ConnectionRow } from '../../store/connections/connectionRow.ts';
import type { RunRow, SliceRow } from '../../store/runs/runRow.ts';
import type { StripeFailure } from '../../stripe/failures.ts';
import type { MirrorKind } from '../../stripe/mirrorKinds.ts';
import type { Denied } from '../../stripe/readExpanded.ts';
import type { StripeReader } from '../../stripe/reader.ts';
import type { Slice } from '../../stripe/slices.ts';
import type { StripeDeps } from '../stripeDeps.ts';

/** A slice while it is read; `stored` is the cursor that the database has. */
export type OpenSlice = Slice & { id: bigint; stored: string | null; first: boolean };

/** What the slices of one kind share. */
export type KindReading = {
  kind: MirrorKind;
  /** Pages read of the kind, also before a restart. */
  pages: number;
  /** The newest `created` of the kind. */
  newest: number | null;
  /** Slices that are being read. */
  open: number;
  /** Why nothing more of this kind can be read. */
  parked: string | null;
};

/** What everything that reads for one run shares. */
export type Reading = {
  deps: StripeDeps;
  run: RunRow;
  connection: ConnectionRow;
  reader: StripeReader;
  denied: Denied;
  /** The audit that it is for; null: an import. */
  audit: { runId: string; portalId: bigint } | null;
  /** Fires when the reading must end: a stop from outside, a key that is no longer valid, a bug. */
  halt: AbortController;
  /** Set when Stripe refused the key itself. */
  revoked: Extract<StripeFailure, { kind: 'revoked' }> | null;
  /** The oldest `created` met so far, of any kind: where the account began, roughly. */
  oldest: number | null;
};

/** A stored slice as the reading goes on with it. */
export const openSlice = (row: SliceRow): OpenSlice => ({
  id: row.id,
  gte: row.createdGte,
  lte: row.createdLte,
  cursor: row.cursor,
  stored: row.cursor,
  reached: row.reachedCreated,
  rows: row.rows,
  first: row.pages === 0,
});

/** Takes a moment into account when guessing where the account began. */
export const noteOldest = (reading: Reading, created: number | null): void => {
  if (created !== null && (reading.oldest === null || created < reading.oldest)) reading.oldest = created;
};

import type { Lease } from '../../store/leases/lease.ts';
import type { RunDeps } from '../runImport.ts';
import type { UndoOptions } from './undoColumns.ts';

/** An undo while a slice of it is worked on. */
export type UndoWork = {
  deps: RunDeps;
  run: { id: string; portalId: bigint; counters: unknown };
  options: UndoOptions;
  lease: Lease;
  signal: AbortSignal;
};

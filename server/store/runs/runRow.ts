import type { ImportRun, ImportSlice } from '../../generated/prisma/client.ts';

/** `state`: queued and running are open (at most one a connection); complete, incomplete and failed are ends. */
export type RunRow = ImportRun;
export type SliceRow = ImportSlice;

import type { ImportRun, ImportSlice } from '../../generated/prisma/client.ts';

/** `state`: queued and running are open (at most one a connection); complete, incomplete and failed are ends. */
export type RunRow = ImportRun;
export type SliceRow = ImportSlice;

/** Where a run may begin: by reading, or by a later phase of what was read before. */
export type RunStart = 'read' | 'facts' | 'properties' | 'links';

import type { ImportRun, ImportSlice } from '../../generated/prisma/client.ts';

export type RunRow = ImportRun;
export type SliceRow = ImportSlice;

/** queued and running are open; a connection has at most one open run. */
type RunState = 'queued' | 'running' | 'complete' | 'incomplete' | 'failed';

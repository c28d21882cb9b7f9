import type { HubSpotFailure } from '../hubspot/failures.ts';

/** How a long pipeline is accompanied: whose run it is, who watches, and who may stop it between two steps. */
export type RunOptions = {
  runId: string | null;
  onProgress?: (done: number, total: number) => void | Promise<void>;
  signal?: AbortSignal;
};

/** Why a pipeline ended early. All that it did until then is saved; running it again goes on from there. */
export type SyncFailure = HubSpotFailure | { kind: 'stopped' };

import type { HubSpotFailure } from '../hubspot/failures.ts';
import type { Lease } from '../store/leases/lease.ts';

/**
 * How a long pipeline is accompanied: whose run it is, why it goes (RecordWrite.cause), when that happened in Stripe
 * when an event told of it, who watches, and who may stop it between two steps.
 */
export type RunOptions = {
  runId: string | null;
  cause: string;
  eventAt?: Date | null;
  onProgress?: (done: number, total: number) => void | Promise<void>;
  signal?: AbortSignal;
  /** Held while a result is stored. */
  lease?: Lease;
};

/** Why a pipeline ended early. All that it did until then is saved; running it again goes on from there. */
export type SyncFailure = HubSpotFailure | { kind: 'stopped' };

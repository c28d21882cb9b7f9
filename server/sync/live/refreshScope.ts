import type { BatchContext } from '../facts/snapshotBatch.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { snapshotContext } from '../refreshSnapshots.ts';
import { type RecordValues, recordValues } from '../write/recordValues.ts';
import { writing } from '../writing.ts';

/** By which rules a connection's customers are computed and what their records say, as of now. */
export type RefreshScope = {
  portalId: bigint;
  connectionId: string;
  context: BatchContext;
  /** Null while nobody approved the writing: there is nothing to say to HubSpot yet. */
  valuesOf: RecordValues | null;
};

/** Looks up what a refresh needs besides the objects, before its transaction: inside it only the client may be asked. */
export const refreshScope = async (
  deps: HubSpotDeps,
  portalId: bigint,
  connectionId: string,
): Promise<RefreshScope> => ({
  portalId,
  connectionId,
  context: await snapshotContext(deps, portalId, connectionId),
  valuesOf: (await writing(deps, portalId)) === 'preview' ? null : await recordValues(deps, portalId),
});

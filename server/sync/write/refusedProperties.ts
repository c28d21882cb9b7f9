import type { HubSpotFailure, Rejection } from '../../hubspot/failures.ts';
import type { BatchReply } from '../../hubspot/records/batchReply.ts';
import type { Outcome } from '../../outcome.ts';

/** All refusals of an answer, of single rows and of the whole. */
export const refusalsOf = (reply: Outcome<BatchReply, HubSpotFailure>): Rejection[] => {
  if (reply.ok) return reply.value.refused;
  return reply.failure.kind === 'rejected' ? reply.failure.perRecord : [];
};

/** The properties of ours that refusals give this code for, each once. */
export const refusedProperties = (refusals: Rejection[], wanted: string): string[] => [
  ...new Set(
    refusals
      .flatMap(({ faults }) => faults)
      .filter(({ property, code }) => code === wanted && property.startsWith('clearsync_'))
      .map(({ property }) => property),
  ),
];

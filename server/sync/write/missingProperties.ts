import type { HubSpotFailure, Rejection } from '../../hubspot/failures.ts';
import type { BatchReply } from '../../hubspot/records/batchReply.ts';
import type { Outcome } from '../../outcome.ts';

/** All refusals of an answer, of single rows and of the whole. */
export const refusalsOf = (reply: Outcome<BatchReply, HubSpotFailure>): Rejection[] => {
  if (reply.ok) return reply.value.refused;
  return reply.failure.kind === 'rejected' ? reply.failure.perRecord : [];
};

/** The properties of ours that a refusal says the portal has no more. */
export const missingProperties = ({ code, properties }: Rejection): string[] =>
  code === 'PROPERTY_DOESNT_EXIST' ? properties.filter((name) => name.startsWith('clearsync_')) : [];

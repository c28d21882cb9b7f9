import { z } from 'zod';
import { type Outcome, success } from '../../outcome.ts';
import type { StripeFailure } from '../failures.ts';
import { type EndpointWriter, writeEndpoint } from './writeEndpoint.ts';

const removed = z.object({ deleted: z.literal(true) });

/** Deletes one of our endpoints. One that is gone already was deleted too. */
export const removeEndpoint = async (
  writer: EndpointWriter,
  endpointId: string,
): Promise<Outcome<'removed', StripeFailure>> => {
  const outcome = await writeEndpoint(writer, () => writer.client.webhookEndpoints.del(endpointId), removed);
  if (outcome.ok) return success('removed');
  const { failure } = outcome;
  const isGone = failure.kind === 'rejected' && failure.code === 'resource_missing';
  return isGone ? success('removed') : outcome;
};

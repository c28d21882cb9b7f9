import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Outcome } from '../../outcome.ts';
import { STRIPE_API_VERSION } from '../client.ts';
import type { StripeFailure } from '../failures.ts';
import { enabledEvents } from './enabledEvents.ts';
import { CONNECTION_MARK, endpointShape } from './endpoint.ts';
import { type EndpointWriter, writeEndpoint } from './writeEndpoint.ts';

const createdShape = endpointShape.extend({ secret: z.string().startsWith('whsec_') });
/** A new endpoint with its secret, which Stripe tells here and never again. */
export type CreatedEndpoint = z.infer<typeof createdShape>;

/**
 * Makes our endpoint in an account. The tries of one call share a key of idempotency, so that an answer that was lost
 * on its way makes no second endpoint.
 */
export const createEndpoint = (
  writer: EndpointWriter,
  { connectionId, url }: { connectionId: string; url: string },
): Promise<Outcome<CreatedEndpoint, StripeFailure>> => {
  const idempotencyKey = `clearsync-we-${connectionId}-${randomUUID()}`;
  return writeEndpoint(
    writer,
    () =>
      writer.client.webhookEndpoints.create(
        {
          url,
          enabled_events: [...enabledEvents],
          api_version: STRIPE_API_VERSION,
          connect: false,
          description: 'ClearSync: keeps HubSpot up to date',
          metadata: { [CONNECTION_MARK]: connectionId },
        },
        { idempotencyKey },
      ),
    createdShape,
  );
};

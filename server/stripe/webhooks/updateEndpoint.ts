import type { Outcome } from '../../outcome.ts';
import type { StripeFailure } from '../failures.ts';
import { enabledEvents } from './enabledEvents.ts';
import { endpointShape, type WebhookEndpoint } from './endpoint.ts';
import { type EndpointWriter, writeEndpoint } from './writeEndpoint.ts';

/** Brings one of our endpoints to what a new one would be: enabled, told our events, at our address. */
export const updateEndpoint = (
  writer: EndpointWriter,
  endpointId: string,
  url: string,
): Promise<Outcome<WebhookEndpoint, StripeFailure>> =>
  writeEndpoint(
    writer,
    () =>
      writer.client.webhookEndpoints.update(endpointId, {
        url,
        disabled: false,
        enabled_events: [...enabledEvents],
      }),
    endpointShape,
  );

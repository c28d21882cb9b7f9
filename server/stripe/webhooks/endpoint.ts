import { z } from 'zod';
import { type Permission, permissionOf } from '../permissions.ts';

/** A webhook endpoint of an account as Stripe lists it: ours or somebody else's. Its secret is told only once. */
export const endpointShape = z.object({
  id: z.string().min(1),
  object: z.literal('webhook_endpoint'),
  url: z.string(),
  /** enabled | disabled */
  status: z.string(),
  enabled_events: z.array(z.string()),
  api_version: z.string().nullable().default(null),
  metadata: z.record(z.string(), z.string()).nullable().default(null),
});
export type WebhookEndpoint = z.infer<typeof endpointShape>;

/** The key of an endpoint's metadata that holds the id of the connection that it was made for. */
export const CONNECTION_MARK = 'clearsync_connection';

const found = permissionOf('rak_webhook_write');
if (!found) throw new Error('The permission for webhook endpoints is not among the twelve.');
/** What managing our endpoint takes. */
export const webhookPermission: Permission = found;

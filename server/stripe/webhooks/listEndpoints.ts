import { type Outcome, success } from '../../outcome.ts';
import type { StripeFailure } from '../failures.ts';
import { readRest, stripeList } from '../listPage.ts';
import type { StripeReader } from '../reader.ts';
import { endpointShape, type WebhookEndpoint, webhookPermission } from './endpoint.ts';

const request = { path: '/v1/webhook_endpoints', permission: webhookPermission };

/** All webhook endpoints of an account and mode, whoever made them. One of another shape cannot be ours. */
export const listEndpoints = async (
  reader: StripeReader,
  signal?: AbortSignal,
): Promise<Outcome<WebhookEndpoint[], StripeFailure>> => {
  const first = await reader.read({ ...request, query: { limit: 100 }, shape: stripeList }, signal);
  if (!first.ok) return first;
  const { data, has_more: more } = first.value.value;
  const last = data.at(-1)?.id;
  const rest = more && last !== undefined ? await readRest(reader, request, last, signal) : success([]);
  if (!rest.ok) return rest;
  return success([...data, ...rest.value].flatMap((each) => endpointShape.safeParse(each).data ?? []));
};

import type Stripe from 'stripe';
import { pageParameters } from '../answers/pageRequest.ts';
import { invalidRequest, missingParameter } from '../answers/stripeError.ts';
import type { Answer, ApiRequest, Route } from '../http/apiRequest.ts';
import { versionOf } from '../http/apiVersion.ts';
import { flagOf, textOf, textsOf } from '../http/parameters.ts';
import type { Wire } from '../objects/wire.ts';
import { answerList, answerObject, findByPath } from '../resources/readable.ts';
import { metadataAfter } from '../writes/metadata.ts';
import { checkEndpointUrl } from './endpointUrl.ts';
import { newSecret } from './secrets.ts';

/** How many endpoints a mode may have (stripe.md §3). */
const mostEndpoints = 16;

/** What the endpoints need besides the objects. */
export type EndpointSettings = {
  keepSecret(endpointId: string, secret: string): void;
  /** Whether addresses of this machine are refused, as Stripe itself would. */
  publicUrlsOnly: boolean;
};

const eventTypesOf = (request: ApiRequest): string[] | undefined => {
  const types = textsOf(request.parameters, 'enabled_events');
  if (types === undefined) return undefined;
  const wrong = types.find((type) => type !== '*' && !/^[a-z0-9_]+(\.[a-z0-9_]+)+$/.test(type));
  if (types.length === 0 || wrong !== undefined) {
    throw invalidRequest(`The event type ${wrong ?? '(none)'} is not valid.`, 'enabled_events');
  }
  return types;
};

const createEndpoint = (request: ApiRequest, settings: EndpointSettings): Answer => {
  const { parameters, writer, livemode } = request;
  const url = textOf(parameters, 'url');
  const types = eventTypesOf(request);
  if (url === undefined) throw missingParameter('url');
  if (types === undefined) throw missingParameter('enabled_events');
  checkEndpointUrl(url, livemode, settings.publicUrlsOnly);
  if (writer.store.count('webhook_endpoint') >= mostEndpoints) {
    const mode = livemode ? 'live' : 'test';
    throw invalidRequest(`You have reached the maximum of ${mostEndpoints} ${mode} webhook endpoints.`);
  }
  const version = textOf(parameters, 'api_version');
  const endpoint = {
    id: writer.newId('we'),
    object: 'webhook_endpoint',
    api_version: version === undefined ? null : versionOf(version),
    application: null,
    created: writer.now,
    description: textOf(parameters, 'description') ?? null,
    enabled_events: types,
    livemode,
    metadata: metadataAfter({}, parameters),
    status: 'enabled',
    url,
  } satisfies Wire<Stripe.WebhookEndpoint>;
  const secret = newSecret();
  settings.keepSecret(endpoint.id, secret);
  writer.create(endpoint);
  return { ...endpoint, secret };
};

const updateEndpoint = (request: ApiRequest, settings: EndpointSettings): Answer => {
  const { parameters, writer, livemode } = request;
  const endpoint = findByPath(request, 'webhook_endpoint');
  const url = textOf(parameters, 'url');
  const description = textOf(parameters, 'description');
  const types = eventTypesOf(request);
  const disabled = flagOf(parameters, 'disabled');
  if (url !== undefined) checkEndpointUrl(url, livemode, settings.publicUrlsOnly);
  const updated = writer.update(endpoint, {
    ...(url === undefined ? {} : { url }),
    ...(description === undefined ? {} : { description: description === '' ? null : description }),
    ...(types === undefined ? {} : { enabled_events: types }),
    ...(disabled === undefined ? {} : { status: disabled ? 'disabled' : 'enabled' }),
    metadata: metadataAfter(endpoint['metadata'], parameters),
  });
  return answerObject(request, updated);
};

/** Webhook endpoints: the secret is in the answer to the creation and nowhere else. */
export const endpointRoutes = (settings: EndpointSettings): readonly Route[] => [
  {
    method: 'GET',
    pattern: '/v1/webhook_endpoints',
    permission: 'webhook_read',
    parameters: pageParameters,
    handle: (request) => answerList(request, { kind: 'webhook_endpoint', url: '/v1/webhook_endpoints' }),
  },
  {
    method: 'GET',
    pattern: '/v1/webhook_endpoints/:id',
    permission: 'webhook_read',
    parameters: ['expand'],
    handle: (request) => answerObject(request, findByPath(request, 'webhook_endpoint')),
  },
  {
    method: 'POST',
    pattern: '/v1/webhook_endpoints',
    permission: 'webhook_write',
    parameters: ['api_version', 'connect', 'description', 'enabled_events', 'expand', 'metadata', 'url'],
    handle: (request) => createEndpoint(request, settings),
  },
  {
    method: 'POST',
    pattern: '/v1/webhook_endpoints/:id',
    permission: 'webhook_write',
    parameters: ['description', 'disabled', 'enabled_events', 'expand', 'metadata', 'url'],
    handle: (request) => updateEndpoint(request, settings),
  },
  {
    method: 'DELETE',
    pattern: '/v1/webhook_endpoints/:id',
    permission: 'webhook_write',
    parameters: [],
    handle: (request) => {
      const endpoint = findByPath(request, 'webhook_endpoint');
      request.writer.remove(endpoint, 'webhook_endpoint');
      return { id: endpoint.id, object: 'webhook_endpoint', deleted: true };
    },
  },
];

import { Client } from '@hubspot/api-client';

const VERSION = '2026-09';

/** The dated form of the paths that HubSpot's client is built for (hubspot-api.md §0, §1). */
const dated = (url: string): string =>
  url
    .replace('/oauth/v1/token', `/oauth/${VERSION}/token`)
    .replace('/crm/v4/objects/', `/crm/objects/${VERSION}/`)
    .replace('/crm/v4/associations/', `/crm/associations/${VERSION}/`)
    .replace('/crm/v3/objects/', `/crm/objects/${VERSION}/`)
    .replace('/crm/v3/properties/', `/crm/properties/${VERSION}/`);

const middleware = {
  pre: async (context: { getUrl(): string; setUrl(url: string): void }) => {
    context.setUrl(dated(context.getUrl()));
    return context;
  },
  post: async (context: unknown) => context,
};

/**
 * One API of HubSpot's client with its calls sent to dated paths. The middleware goes along with each call, as its
 * last argument: version 13.5.0 of the client ignores the middleware of its configuration.
 */
function withDatedPaths<Api extends object>(api: Api): Api {
  return new Proxy(api, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      const declared: unknown = Reflect.get(Object.getPrototypeOf(target), name);
      if (typeof method !== 'function' || typeof declared !== 'function') return method;
      return (...given: unknown[]): unknown => {
        const padding = Array.from({ length: declared.length - 1 - given.length });
        return Reflect.apply(method, target, [...given, ...padding, { middleware: [middleware] }]);
      };
    },
  });
}

/** HubSpot's own client against `basePath`, on the dated paths that it has no methods for. */
export function createDatedClient(basePath: string, accessToken?: string) {
  const client = new Client({ basePath, ...(accessToken === undefined ? {} : { accessToken }) });
  const { contacts, companies, properties, associations } = client.crm;
  return {
    authorizationUrl: client.oauth.getAuthorizationUrl.bind(client.oauth),
    tokens: withDatedPaths(client.oauth.tokensApi),
    contacts: withDatedPaths(contacts.basicApi),
    contactBatches: withDatedPaths(contacts.batchApi),
    contactSearch: withDatedPaths(contacts.searchApi),
    companies: withDatedPaths(companies.basicApi),
    properties: withDatedPaths(properties.coreApi),
    propertyBatches: withDatedPaths(properties.batchApi),
    propertyGroups: withDatedPaths(properties.groupsApi),
    associations: withDatedPaths(associations.v4.basicApi),
    associationBatches: withDatedPaths(associations.v4.batchApi),
  };
}

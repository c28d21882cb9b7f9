const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });
const list = (items: object) => ({ type: 'array', items, uniqueItems: true });
const entrypoint = { type: 'string', pattern: '^/app/[a-z]+/[A-Za-z]+\\.tsx$' };

function closed(properties: Record<string, object>, optional: string[] = []) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    additionalProperties: false,
  };
}

const nested = (properties: Record<string, object>) => {
  const { $schema: _, ...schema } = closed(properties);
  return schema;
};

const subscription = (types: string[]) => {
  const { $schema: _, ...schema } = closed(
    { subscriptionType: { enum: types }, propertyName: text(100), active: { type: 'boolean' } },
    ['propertyName'],
  );
  return schema;
};

/**
 * What `config` of each kind of component may hold. HubSpot serves these only to signed-in accounts, so they are
 * written down here from its published project templates; strict on purpose, so that a slip is found before an upload.
 */
export const componentSchemas = {
  APPLICATION: closed({
    name: text(200),
    description: text(8_192),
    logo: text(500),
    distribution: { const: 'marketplace' },
    auth: nested({
      type: { const: 'oauth' },
      redirectUrls: list({ type: 'string', pattern: '^(https://|http://localhost[:/])' }),
      requiredScopes: list(text(100)),
      optionalScopes: list(text(100)),
      conditionallyRequiredScopes: list(text(100)),
    }),
    permittedUrls: nested({
      fetch: list({ type: 'string', pattern: '^https://' }),
      iframe: list({ type: 'string', pattern: '^https://' }),
      img: list({ type: 'string', pattern: '^https://' }),
    }),
    support: nested({
      supportEmail: { type: 'string', pattern: '^[^@ ]+@[^@ ]+$' },
      documentationUrl: { type: 'string', pattern: '^https://' },
      supportUrl: { type: 'string', pattern: '^https://' },
    }),
  }),
  CARD: closed(
    {
      name: text(200),
      description: text(8_192),
      location: { enum: ['crm.record.tab', 'crm.record.sidebar', 'crm.preview', 'helpdesk.sidebar'] },
      entrypoint,
      objectTypes: list({ enum: ['contacts', 'companies'] }),
      previewImage: nested({
        file: { type: 'string', pattern: '^\\./[a-z-]+\\.(png|jpg|gif)$' },
        altText: text(500),
      }),
    },
    ['previewImage'],
  ),
  WEBHOOKS: closed({
    settings: nested({
      targetUrl: { type: 'string', pattern: '^https://' },
      maxConcurrentRequests: { type: 'integer', minimum: 5, maximum: 10 },
    }),
    subscriptions: nested({
      legacyCrmObjects: list(
        subscription([
          'contact.merge',
          'contact.deletion',
          'contact.propertyChange',
          'company.merge',
          'company.deletion',
        ]),
      ),
      hubEvents: list(subscription(['contact.privacyDeletion'])),
      crmObjects: list({ type: 'object' }),
    }),
  }),
  SETTINGS: closed({ entrypoint }),
  PAGE: closed({ entrypoint }),
};

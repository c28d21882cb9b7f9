import { z } from 'zod';
import type { SealingKey } from './store/vault.ts';

/** The key of .env.example: whoever copies it must be stopped, since everybody can read it. */
const EXAMPLE_KEY = Buffer.from('this is an example, make your own').subarray(0, 32).toString('base64');

const trimmed = z.string().trim().min(1);
const baseUrl = trimmed.pipe(z.url({ protocol: /^https?$/ })).transform((url) => url.replace(/\/+$/, ''));

/** What each variable is and where its value comes from: the text of the errors and of .env.example. */
export const explained = {
  PORT: 'the port that the server listens on; default 3000',
  HOST: 'the address that it listens on; default 127.0.0.1, use 0.0.0.0 in a container',
  ROLE: 'all, web or worker: what this replica does; default all',
  PUBLIC_BASE_URL:
    'the https address under which HubSpot reaches this server, as in permittedUrls of app-hsmeta.json',
  DATABASE_URL:
    'a postgresql:// address, or pglite:./folder for the embedded database; default pglite:./data/clearsync',
  ENCRYPTION_KEYS:
    "what seals secrets: id:base64 of 32 bytes, newest first, comma between; make one: node -p \"'k1:'+crypto.randomBytes(32).toString('base64')\"",
  HUBSPOT_CLIENT_ID: "the app's client id: HubSpot, Development, the project's app, Auth",
  HUBSPOT_CLIENT_SECRET: "the app's client secret, on the same page; it signs every request of the cards",
  HUBSPOT_APP_ID: "the app's number, in the address of the same page",
  HUBSPOT_REDIRECT_URI: 'the redirect address of app-hsmeta.json; default PUBLIC_BASE_URL/oauth/callback',
  HUBSPOT_API_BASE: "HubSpot's API; default https://api.hubapi.com",
  HUBSPOT_APP_BASE: "HubSpot's own pages; default https://app.hubspot.com",
  STRIPE_API_BASE: "Stripe's API; default https://api.stripe.com",
  STRIPE_WEBHOOK_BASE: 'the address under which Stripe reaches this server; default PUBLIC_BASE_URL',
  APP_PUBLIC_URL: 'the website named to Stripe when a key is made; default https://www.clearsync.ai',
  SUPPORT_EMAIL: 'whom to write to when help is needed; default support@clearsync.ai',
  LOG_LEVEL: 'fatal, error, warn, info, debug or silent; default info',
} as const;

const sealingKeys = trimmed.transform((text, context): [SealingKey, ...SealingKey[]] => {
  const keys = text.split(',').map((part): SealingKey => {
    const [id = '', encoded = ''] = part.trim().split(/:(.*)/s);
    const key = Buffer.from(encoded, 'base64');
    if (!/^[A-Za-z0-9_-]{1,20}$/.test(id))
      context.addIssue(`"${id.slice(0, 20)}" is no key id (letters, digits, - and _)`);
    if (key.length !== 32) context.addIssue(`key "${id.slice(0, 20)}" has ${key.length} bytes instead of 32`);
    if (encoded === EXAMPLE_KEY)
      context.addIssue(`key "${id}" is the one of .env.example, which everybody knows`);
    return { id, key };
  });
  const [first, ...rest] = keys;
  return first ? [first, ...rest] : z.NEVER;
});

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: trimmed.default('127.0.0.1'),
  ROLE: z.enum(['all', 'web', 'worker']).default('all'),
  PUBLIC_BASE_URL: baseUrl,
  DATABASE_URL: trimmed
    .regex(/^(pglite:.+|postgres(ql)?:\/\/.+)/, 'must begin with postgresql:// or pglite:')
    .default('pglite:./data/clearsync'),
  ENCRYPTION_KEYS: sealingKeys,
  HUBSPOT_CLIENT_ID: trimmed,
  HUBSPOT_CLIENT_SECRET: trimmed,
  HUBSPOT_APP_ID: trimmed.regex(/^\d+$/, 'must be a number'),
  HUBSPOT_REDIRECT_URI: baseUrl.optional(),
  HUBSPOT_API_BASE: baseUrl.default('https://api.hubapi.com'),
  HUBSPOT_APP_BASE: baseUrl.default('https://app.hubspot.com'),
  STRIPE_API_BASE: baseUrl.default('https://api.stripe.com'),
  STRIPE_WEBHOOK_BASE: baseUrl.optional(),
  APP_PUBLIC_URL: baseUrl.default('https://www.clearsync.ai'),
  SUPPORT_EMAIL: z.email().default('support@clearsync.ai'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});
export type Config = ReturnType<typeof shape>;

const shape = (env: z.infer<typeof environment>) => ({
  port: env.PORT,
  host: env.HOST,
  role: env.ROLE,
  publicBaseUrl: env.PUBLIC_BASE_URL,
  databaseUrl: env.DATABASE_URL,
  sealingKeys: env.ENCRYPTION_KEYS,
  hubspot: {
    apiBase: env.HUBSPOT_API_BASE,
    appBase: env.HUBSPOT_APP_BASE,
    clientId: env.HUBSPOT_CLIENT_ID,
    clientSecret: env.HUBSPOT_CLIENT_SECRET,
    appId: env.HUBSPOT_APP_ID,
    redirectUri: env.HUBSPOT_REDIRECT_URI ?? `${env.PUBLIC_BASE_URL}/oauth/callback`,
  },
  stripe: {
    apiBase: env.STRIPE_API_BASE,
    appPublicUrl: env.APP_PUBLIC_URL,
    webhookBase: env.STRIPE_WEBHOOK_BASE ?? env.PUBLIC_BASE_URL,
  },
  supportEmail: env.SUPPORT_EMAIL,
  logLevel: env.LOG_LEVEL,
});

/**
 * Reads the configuration, or says of each variable what is wrong and where its value comes from.
 * Values never appear in the messages: some are secrets.
 */
export const readConfig = (
  env: Record<string, string | undefined>,
): { ok: true; config: Config } | { ok: false; problems: string[] } => {
  const known = Object.keys(explained) as (keyof typeof explained)[];
  // An empty line in .env means "not set".
  const given = Object.fromEntries(known.map((name) => [name, env[name] === '' ? undefined : env[name]]));
  const parsed = environment.safeParse(given);
  if (parsed.success) return { ok: true, config: shape(parsed.data) };
  const problems = parsed.error.issues.map((issue) => {
    const name = known.find((candidate) => candidate === issue.path[0]);
    const what = name && given[name] === undefined ? 'is missing' : issue.message;
    return `${name ?? 'configuration'}: ${what} (${name ? explained[name] : 'see .env.example'})`;
  });
  return { ok: false, problems };
};

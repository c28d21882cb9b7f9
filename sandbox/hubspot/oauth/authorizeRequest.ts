import type { AppProfile } from '../world.ts';

/** A request for consent that HubSpot would show to the installer. */
interface AuthorizeRequest {
  redirectUri: string;
  scopes: string[];
  state: string | undefined;
}

const words = (text: string | null): string[] => (text ?? '').split(/[ +]/).filter(Boolean);

/** https, or http on this machine. HubSpot knows `localhost` only; 127.0.0.1 is let through here too. */
const isAllowedAddress = (url: string): boolean =>
  /^https:\/\/|^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(url);

/**
 * Reads the query of the authorize page, or says why HubSpot would show its error page instead: unknown client,
 * a redirect URL that the app does not list, scopes that differ from the app's own (hubspot-api.md §2.1).
 */
export function readAuthorizeRequest(app: AppProfile, query: URLSearchParams): AuthorizeRequest | string {
  const redirectUri = query.get('redirect_uri') ?? '';
  if (query.get('client_id') !== app.clientId) return 'The client ID in the install URL belongs to no app.';
  if (!app.redirectUrls.includes(redirectUri) || !isAllowedAddress(redirectUri)) {
    return `The redirect URL '${redirectUri}' is not one of the redirect URLs of this app.`;
  }
  const scopes = words(query.get('scope'));
  const optional = words(query.get('optional_scope'));
  const missing = app.requiredScopes.filter((scope) => !scopes.includes(scope));
  const foreign = [
    ...scopes.filter((scope) => !app.requiredScopes.includes(scope)),
    ...optional.filter((scope) => !app.optionalScopes.includes(scope)),
  ];
  if (missing.length > 0 || foreign.length > 0) {
    return [
      "There is a mismatch between the scopes in the install URL and the app's configured scopes.",
      missing.length > 0 ? `Missing: ${missing.join(', ')}.` : '',
      foreign.length > 0 ? `Not configured: ${foreign.join(', ')}.` : '',
    ].join(' ');
  }
  const state = query.get('state') ?? undefined;
  return { redirectUri, scopes: [...new Set([...scopes, ...optional])], state };
}

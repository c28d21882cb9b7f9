const HUBSPOT_APP_HOST = /^app(-[a-z0-9]+)?\.hubspot\.com$/;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Where a marketplace install may send the browser at its end: HubSpot's own pages over https, and the configured
 * page host when that is this machine (the local HubSpot). Null for anything else, so that nobody can use us to send
 * people elsewhere (reference/hubspot-api.md §2.6).
 */
export const allowedReturnUrl = (returnUrl: string, appBase: string): string | null => {
  if (!URL.canParse(returnUrl)) return null;
  const url = new URL(returnUrl);
  if (url.username !== '' || url.password !== '') return null;
  const official = url.protocol === 'https:' && url.port === '' && HUBSPOT_APP_HOST.test(url.hostname);
  const local = new URL(appBase);
  const ours = LOOPBACK.has(local.hostname) && url.origin === local.origin;
  return official || ours ? url.href : null;
};

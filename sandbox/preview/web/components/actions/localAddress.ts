/** HubSpot's own web app, in whichever region. */
const HUBSPOT_APP = /^https:\/\/app(-[a-z0-9]+)?\.hubspot\.com(\/.*)$/;

/** Stripe's dashboard; the page's server sends on to the local Stripe. */
const DASHBOARD = 'https://dashboard.stripe.com/';

/** Where an address leads from this page, which stands for HubSpot's web app: its records and its settings are here. */
export const localAddress = (url: string): string => {
  if (url.startsWith(DASHBOARD)) return `/__stripe/${url.slice(DASHBOARD.length)}`;
  const path = HUBSPOT_APP.exec(url)?.[2];
  if (path === undefined) return url;
  return path.startsWith('/integrations-settings/') ? '/settings' : path;
};

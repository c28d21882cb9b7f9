/** HubSpot's own web app, in whichever region. */
const HUBSPOT_APP = /^https:\/\/app(-[a-z0-9]+)?\.hubspot\.com(\/.*)$/;

/** Where an address leads from this page, which stands for HubSpot's web app: its records and its settings are here. */
export const localAddress = (url: string): string => {
  const path = HUBSPOT_APP.exec(url)?.[2];
  if (path === undefined) return url;
  return path.startsWith('/integrations-settings/') ? '/settings' : path;
};

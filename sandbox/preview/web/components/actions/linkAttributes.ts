import type { HrefProp } from '@hubspot/ui-extensions';

interface LinkAttributes {
  href: string;
  target: '_blank' | undefined;
  rel: 'noreferrer' | undefined;
}

/** HubSpot's own web app, in whichever region. */
const HUBSPOT_APP = /^https:\/\/app(-[a-z0-9]+)?\.hubspot\.com(\/.*)$/;

/** This page stands for HubSpot's web app: its records and its settings are here. */
const here = (url: string): string => {
  const path = HUBSPOT_APP.exec(url)?.[2];
  if (path === undefined) return url;
  return path.startsWith('/integrations-settings/') ? '/settings' : path;
};

/** Attributes of an anchor for HubSpot's href: a string, or a URL that says whether it opens a new tab. */
export function linkAttributes(href: HrefProp): LinkAttributes {
  const { url, external } = typeof href === 'string' ? { url: href, external: /^https?:/.test(href) } : href;
  // Scripts as addresses never run here, as they don't in HubSpot.
  const safe = /^(https?:|mailto:|tel:|\/|#|\?)/.test(url) ? here(url) : '#';
  return external
    ? { href: safe, target: '_blank', rel: 'noreferrer' }
    : { href: safe, target: undefined, rel: undefined };
}

import type { HrefProp } from '@hubspot/ui-extensions';
import { localAddress } from './localAddress.ts';

interface LinkAttributes {
  href: string;
  target: '_blank' | undefined;
  rel: 'noreferrer' | undefined;
}

/** Attributes of an anchor for HubSpot's href: a string, or a URL that says whether it opens a new tab. */
export function linkAttributes(href: HrefProp): LinkAttributes {
  const { url, external } = typeof href === 'string' ? { url: href, external: /^https?:/.test(href) } : href;
  // Scripts as addresses never run here, as they don't in HubSpot.
  const safe = /^(https?:|mailto:|tel:|\/|#|\?)/.test(url) ? localAddress(url) : '#';
  return external
    ? { href: safe, target: '_blank', rel: 'noreferrer' }
    : { href: safe, target: undefined, rel: undefined };
}

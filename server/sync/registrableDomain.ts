import { domainToUnicode } from 'node:url';
import { getDomain, getHostname } from 'tldts';

/** A host name as we keep and compare it: lower case, letters of other scripts as they are read. */
const readable = (host: string): string => domainToUnicode(host.toLowerCase()) || host.toLowerCase();

/** What stands behind the @ where somebody pastes an address, without the spaces around it. */
const bare = (text: string): string => text.trim().replace(/^.*@/, '');

/**
 * The registrable domain of what a person types: a domain, a host, an address or a link ("acme.co.uk" of
 * "https://mail.acme.co.uk/x"), by the public suffix list; null for what is none: a single word, an IP number, "co.uk".
 */
export const registrableDomain = (text: string): string | null => {
  const domain = getDomain(bare(text), { allowPrivateDomains: true }) ?? getDomain(bare(text));
  return domain === null ? null : readable(domain);
};

/** The host of what a person types, where it lies within a registrable domain; null else. */
export const hostName = (text: string): string | null => {
  const host = registrableDomain(text) === null ? null : getHostname(bare(text));
  return host === null ? null : readable(host);
};

import { getDomain } from 'tldts';
import { type FreeMail, freeMail } from './freeMail.ts';

/** What a customer's e-mail tells: nothing, or an address, and the domain of a company unless it is free mail. */
export type EmailAddress =
  | { kind: 'none' }
  | { kind: 'invalid'; text: string }
  | { kind: 'address'; address: string; domain: string; freeMail: boolean };

const unchanged = freeMail({ added: [], removed: [] });

const LOCAL_PART = /^[^\s@"(),:;<>[\\\]\p{Cc}]{1,64}$/u;
const DOMAIN_LABEL = /^[\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;
const LONGEST_ADDRESS = 254;

/**
 * Reads the e-mail of a Stripe customer: trimmed and lower-cased as HubSpot does, plus-addresses left apart.
 * The domain is the registrable one ("acme.co.uk" of "mail.acme.co.uk", by the public suffix list); an address at an
 * IP number or a bare host name is no address for us (reference/hubspot-api.md §5.4, §8.1). `isFree` is the portal's list of
 * mail providers.
 */
export const readEmailAddress = (email: string | null, isFree: FreeMail = unchanged): EmailAddress => {
  const address = email?.trim().toLowerCase() ?? '';
  if (address === '') return { kind: 'none' };
  const at = address.lastIndexOf('@');
  const host = address.slice(at + 1);
  const valid =
    at > 0 &&
    address.length <= LONGEST_ADDRESS &&
    LOCAL_PART.test(address.slice(0, at)) &&
    host.split('.').every((label) => DOMAIN_LABEL.test(label));
  const domain = valid ? (getDomain(host, { allowPrivateDomains: true }) ?? getDomain(host)) : null;
  if (domain === null) return { kind: 'invalid', text: address.slice(0, 100) };
  return { kind: 'address', address, domain, freeMail: isFree(host) || isFree(domain) };
};

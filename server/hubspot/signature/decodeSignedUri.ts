/** The only escapes that HubSpot undoes before it signs (reference/hubspot-api.md §4). */
const DECODED: Record<string, string> = {
  '%3A': ':',
  '%2F': '/',
  '%3F': '?',
  '%40': '@',
  '%21': '!',
  '%24': '$',
  '%27': "'",
  '%28': '(',
  '%29': ')',
  '%2A': '*',
  '%2C': ',',
  '%3B': ';',
};

/** A URI as HubSpot signs it in production; other escapes stay as they are. */
export const decodeSignedUri = (uri: string): string =>
  uri.replace(/%[0-9a-f]{2}/gi, (escaped) => DECODED[escaped.toUpperCase()] ?? escaped);

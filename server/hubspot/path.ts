/** The dated version of every path; there is no other in product code (reference/hubspot-api.md §0). */
const HUBSPOT_API_VERSION = '2026-09';

/**
 * Builds `/{api}/2026-09/{segments…}`; the segments are escaped, the api ("crm/objects") is ours and is not.
 */
export const datedPath = (api: string, ...segments: string[]): string =>
  ['', api, HUBSPOT_API_VERSION, ...segments.map(encodeURIComponent)].join('/');

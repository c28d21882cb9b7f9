import { createHash } from 'node:crypto';

/** How an address of a person to be forgotten is remembered: SHA-256 of the portal's salt and the lower-case address. */
export const addressHash = (salt: string, address: string): string =>
  createHash('sha256').update(`${salt}|${address}`, 'utf8').digest('hex');

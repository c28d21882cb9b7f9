import { createHash, randomBytes } from 'node:crypto';

/** The token of a link: 256 random bits, 43 characters that need no escaping in an address. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of it and looked for; null for a text that can be no token. */
export const tokenHash = (token: string): string | null =>
  /^[\w-]{43}$/.test(token) ? createHash('sha256').update(token).digest('hex') : null;

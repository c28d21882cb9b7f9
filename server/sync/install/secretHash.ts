import { createHash, randomBytes } from 'node:crypto';

/** 128 random bits for an address or a cookie, 22 characters. */
export const newSecret = (): string => randomBytes(16).toString('base64url');

/** What is stored of such a value, so that reading the database does not let anyone use it. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

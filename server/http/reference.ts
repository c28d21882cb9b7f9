import { randomBytes } from 'node:crypto';

/** Without letters and digits that are easily mistaken for each other. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A code to quote to support, like "7F3K-2A": printed to the person and written beside the error in the log. */
export const newReference = (): string => {
  const letters = [...randomBytes(6)].map((byte) => ALPHABET[byte % ALPHABET.length]);
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
};

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const FORMAT = 'v1';

/** A 32-byte key-encryption key and the id that is stored beside what it sealed. */
export type SealingKey = { id: string; key: Buffer };

/** Thrown when a sealed value does not open: altered, moved, or its key is not at hand. Nothing of it is in the message. */
export class CannotOpen extends Error {}

export type Vault = {
  /** Encrypts for one purpose ("{portalId}|hubspot_access"); the text can be opened for that purpose only. */
  seal(plain: string, purpose: string): string;
  /** Decrypts. Throws when the text was altered, belongs to another purpose, or its key is not at hand. */
  open(sealed: string, purpose: string): string;
};

/**
 * Seals secrets with AES-256-GCM and a fresh 12-byte IV; the purpose is authenticated with it, so that a value
 * moved to another portal or column does not open. The first key seals, all of them open (rotation).
 * Source: reference/faults.md §2.
 */
export const createVault = (keys: [SealingKey, ...SealingKey[]]): Vault => ({
  seal(plain, purpose) {
    const [{ id, key }] = keys;
    const iv = randomBytes(12);
    const cipher = createCipheriv(ALGORITHM, key, iv).setAAD(Buffer.from(`${id}|${purpose}`));
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return [FORMAT, id, ...[iv, cipher.getAuthTag(), body].map((part) => part.toString('base64url'))].join(
      '.',
    );
  },

  open(sealed, purpose) {
    const [format, id, iv = '', tag = '', body = ''] = sealed.split('.');
    const key = keys.find((candidate) => candidate.id === id)?.key;
    if (format !== FORMAT || key === undefined) {
      throw new CannotOpen(`A sealed value needs the key "${id}", which ENCRYPTION_KEYS does not hold.`);
    }
    try {
      const decipher = createDecipheriv(ALGORITHM, key, Buffer.from(iv, 'base64url'), { authTagLength: 16 });
      decipher.setAAD(Buffer.from(`${id}|${purpose}`)).setAuthTag(Buffer.from(tag, 'base64url'));
      const plain = Buffer.concat([decipher.update(Buffer.from(body, 'base64url')), decipher.final()]);
      return plain.toString('utf8');
    } catch (error) {
      throw new CannotOpen('A sealed value was altered or belongs elsewhere.', { cause: error });
    }
  },
});

import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVault, type SealingKey } from '../../../server/store/vault.ts';

const key = (id: string): SealingKey => ({ id, key: randomBytes(32) });

describe('S8 the vault', () => {
  it('opens what it sealed, for the same purpose', () => {
    const vault = createVault([key('k1')]);
    fc.assert(
      fc.property(fc.string(), fc.string(), (secret, purpose) => {
        expect(vault.open(vault.seal(secret, purpose), purpose)).toBe(secret);
      }),
    );
  });

  it('does not open for another portal or another column', () => {
    const vault = createVault([key('k1')]);
    const sealed = vault.seal('rk_live_secret', '1|stripe_key|a');
    expect(() => vault.open(sealed, '2|stripe_key|a')).toThrow();
    expect(() => vault.open(sealed, '1|hubspot_access')).toThrow();
  });

  it('does not open anything that was altered', () => {
    const vault = createVault([key('k1')]);
    const sealed = vault.seal('rk_live_secret', 'p');
    // The last letter of a part may hold unused bits, so it proves nothing.
    const positions = [...sealed].flatMap((letter, at) =>
      letter === '.' || /^\.|^$/.test(sealed.slice(at + 1, at + 2)) ? [] : [at],
    );
    fc.assert(
      fc.property(fc.constantFrom(...positions), (at) => {
        const other = sealed[at] === 'A' ? 'B' : 'A';
        expect(() => vault.open(sealed.slice(0, at) + other + sealed.slice(at + 1), 'p')).toThrow();
      }),
    );
  });

  it('seals the same text differently each time', () => {
    const vault = createVault([key('k1')]);
    expect(vault.seal('same', 'p')).not.toBe(vault.seal('same', 'p'));
  });

  it('opens with an older key after a rotation and seals with the newest', () => {
    const [older, newest] = [key('old'), key('new')];
    const sealed = createVault([older]).seal('secret', 'p');
    const rotated = createVault([newest, older]);
    expect(rotated.open(sealed, 'p')).toBe('secret');
    expect(() => createVault([older]).open(rotated.seal('secret', 'p'), 'p')).toThrow(/"new"/);
  });
});

import type { Keyring } from './keyring.ts';

/** The keys that an account has from the start, for one mode. */
export type ModeKeys = { secret: string; restricted: string; publishable: string };

const body = 'LocalStripeSandboxKey0001';

/**
 * Adds a secret, a restricted and a publishable key for each mode. They are the same on every start; the
 * restricted ones hold exactly the 12 permissions that ClearSync asks for.
 */
export const addDefaultKeys = (keyring: Keyring): { live: ModeKeys; test: ModeKeys } => {
  const ofMode = (livemode: boolean): ModeKeys => {
    const mode = livemode ? 'live' : 'test';
    return {
      secret: keyring.add({ key: `sk_${mode}_${body}`, kind: 'secret', livemode, permissions: [] }).key,
      restricted: keyring.add({ key: `rk_${mode}_${body}`, kind: 'restricted', livemode }).key,
      publishable: keyring.add({ key: `pk_${mode}_${body}`, kind: 'publishable', livemode, permissions: [] })
        .key,
    };
  };
  return { live: ofMode(true), test: ofMode(false) };
};

import type { PermissionRow } from '../../src/app/packages/contract/setup.ts';
import { failed, type Outcome, success } from '../outcome.ts';
import type { StripeKey } from '../stripe/keyFormat.ts';
import { type Probe, probeKey } from '../stripe/probeKey.ts';
import type { StripeReader } from '../stripe/reader.ts';
import { blockersMissing, failureRefusal, modeMismatch, type Refusal } from './keyProblems.ts';
import { permissionRows } from './permissionRows.ts';
import type { StripeDeps } from './stripeDeps.ts';

/** A key that can be used: what it may do, and the reader that asked. */
export type CheckedKey = { probe: Probe; rows: PermissionRow[]; reader: StripeReader };
/** Why it cannot; `revoked` tells Stripe's "no such key" from everything that may pass. */
export type RefusedKey = { problem: Refusal; rows: PermissionRow[]; revoked: boolean };

/** Asks Stripe what a key may do and decides whether that is enough: every blocker granted, and one mode throughout. */
export const checkKey = async (
  { stripe }: StripeDeps,
  { key, mode }: Pick<StripeKey, 'key' | 'mode'>,
): Promise<Outcome<CheckedKey, RefusedKey>> => {
  const reader = stripe.probe(key);
  const probed = await probeKey(reader, stripe.client(key));
  if (!probed.ok) {
    const { failure } = probed;
    return failed({ problem: failureRefusal(failure), rows: [], revoked: failure.kind === 'revoked' });
  }
  const rows = permissionRows(probed.value.rows);
  const blockers = rows.filter(({ blocker, state }) => blocker && state !== 'granted');
  if (blockers.length > 0) return failed({ problem: blockersMissing(blockers), rows, revoked: false });
  const { livemode } = probed.value;
  if (livemode !== null && livemode !== (mode === 'live')) {
    return failed({ problem: modeMismatch, rows, revoked: false });
  }
  return success({ probe: probed.value, rows, reader });
};

import type { Problem } from '../../src/app/packages/contract/base.ts';
import type { PermissionRow } from '../../src/app/packages/contract/setup.ts';
import type { StripeFailure } from '../stripe/failures.ts';
import type { KeyFormatFailure } from '../stripe/keyFormat.ts';

/**
 * A refusal before it has its reference code. `values`: what its message names of this key, for whoever says it in
 * another language; no part of a reply.
 */
export type Refusal = Omit<Problem, 'reference'> & { values?: Record<string, string> };

/** Adds to a refusal what became of the data. */
export const withSafety = (problem: Refusal, safety: string): Refusal => ({
  ...problem,
  message: `${problem.message} ${safety}`,
});

const refusal = (code: string, title: string, message: string, action: string): Refusal => ({
  code,
  title,
  message,
  action,
  field: 'key',
});

const COPY_RESTRICTED = 'Copy the restricted key in Stripe; it starts with rk_.';

/** What to say of each text that is no key we can use (reference/product.md §4.3). */
export const formatRefusals: Readonly<Record<KeyFormatFailure, Refusal>> = {
  empty: refusal('key_empty', 'No key yet', 'The field is empty.', COPY_RESTRICTED),
  publishable: refusal(
    'key_publishable',
    'This is a publishable key',
    "That's a publishable key; it can't read billing. You need one that starts with rk_.",
    COPY_RESTRICTED,
  ),
  organization: refusal(
    'key_organization',
    'This is an organization key',
    "That's a key of a whole organization; ClearSync reads one account and needs a key made in that account.",
    'Switch to the account in Stripe and create a restricted key there.',
  ),
  managed: refusal(
    'key_managed',
    "This is a key's id",
    "That's the id of a key (mk_), not the key itself.",
    COPY_RESTRICTED,
  ),
  webhook_secret: refusal(
    'key_webhook_secret',
    'This is a webhook secret',
    "That's a webhook secret, not an API key.",
    COPY_RESTRICTED,
  ),
  masked: refusal(
    'key_masked',
    'Part of the key is hidden',
    'Stripe shows a key in full only once; this one is shortened.',
    'Reveal the key in Stripe or create a new one, then copy all of it.',
  ),
  truncated: refusal(
    'key_truncated',
    'The key is too short',
    'The end of the key is missing.',
    'Copy the whole key once more.',
  ),
  malformed: refusal(
    'key_malformed',
    'This is not a Stripe key',
    "A Stripe key starts with rk_live_, rk_test_, sk_live_ or sk_test_ and has letters and digits after it; this text doesn't.",
    COPY_RESTRICTED,
  ),
};

const revoked = {
  invalid: refusal(
    'key_unknown',
    "Stripe doesn't know this key",
    "Stripe doesn't know this key. Copy it again; it is shown only once.",
    'Copy the key again or create a new one.',
  ),
  expired: refusal(
    'key_expired',
    'This key has expired',
    'Stripe says that the key has expired.',
    'Create a new restricted key and paste it here.',
  ),
  ip_not_allowed: refusal(
    'key_ip_not_allowed',
    'This key is limited to other addresses',
    'Stripe accepts this key from certain IP addresses only, and ours is not among them.',
    "Remove the key's IP restriction in Stripe, or create a key without one.",
  ),
} as const;

/** What to say when Stripe did not let the key be checked at all. */
export const failureRefusal = (failure: StripeFailure): Refusal => {
  if (failure.kind === 'revoked') return revoked[failure.reason];
  if (failure.kind === 'throttled') {
    return refusal(
      'stripe_busy',
      'Stripe is busy',
      'Stripe answered that there are too many requests at the moment, so the key could not be checked.',
      'Wait a minute and try again.',
    );
  }
  if (failure.kind === 'unavailable') {
    return refusal(
      'stripe_unreachable',
      'Stripe could not be reached',
      'Stripe gave no usable answer, so the key could not be checked.',
      'Try again in a few minutes.',
    );
  }
  const { message } = failure;
  return {
    ...refusal('stripe_refused', 'Stripe refused the check', message, 'Check the key in Stripe.'),
    values: { message },
  };
};

/** The refusal when permissions without which nothing works are missing. */
export const blockersMissing = (blockers: PermissionRow[]): Refusal => {
  const names = blockers.map(({ dashboardRow, level }) => `${dashboardRow} (${level})`).join(', ');
  return {
    ...refusal(
      'key_permissions_missing',
      blockers.length === 1 ? 'A permission is missing' : 'Permissions are missing',
      `The key may not read what ClearSync cannot do without: ${names}.`,
      'Edit the key in Stripe, set these to Read, then check again.',
    ),
    values: { names },
  };
};

/** The refusal of a key whose objects are of the other mode than its prefix says. */
export const modeMismatch: Refusal = refusal(
  'key_mode_mismatch',
  'The key contradicts itself',
  "The key's prefix and the data that Stripe answered with it are of different modes.",
  'Create a new restricted key and paste it here.',
);

/** The refusal of a key that belongs to another account than the one connected in this mode. */
export const otherAccount = (
  mode: 'live' | 'test',
  connected: { name: string; id: string },
  offered: { name: string; id: string },
): Refusal => ({
  ...refusal(
    'key_other_account',
    'This key belongs to another Stripe account',
    `ClearSync is connected to ${connected.name} (${connected.id}) in ${mode} mode. This key belongs to ${offered.name} (${offered.id}).`,
    `Paste a key of ${connected.name}, or disconnect that account first.`,
  ),
  values: { mode, name: connected.name, id: connected.id, offeredName: offered.name, offeredId: offered.id },
});

/** The refusal of a key for a portal that has not installed the app, or no longer. */
export const notInstalled: Refusal = refusal(
  'not_installed',
  'ClearSync is not installed in this HubSpot account',
  'HubSpot shows the app, but its installation did not reach us.',
  'Install ClearSync again, then paste the key.',
);

/** The refusal of a key whose one-time link was used, replaced or taken back while the key was checked. */
export const linkGone: Refusal = refusal(
  'key_link_gone',
  'This link no longer works',
  'It was used or taken back.',
  'Ask for a new link.',
);

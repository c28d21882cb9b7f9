import { StripeError } from '../answers/stripeError.ts';
import type { ApiKey } from './keyring.ts';
import { type Permission, permissionName, sufficientPermissions } from './permissions.ts';

/** A key as Stripe shows it in errors: prefix, stars, the last characters. */
export const maskKey = (key: string, shown: number, stars?: number): string => {
  const prefix = /^[a-z]+_(?:live|test)_/.exec(key)?.[0] ?? '';
  const hidden = Math.max(key.length - prefix.length - shown, 3);
  return `${prefix}${'*'.repeat(stars ?? hidden)}${key.slice(-shown)}`;
};

/** Whether a key may do what takes the permission. A secret key may do everything. */
export const isGranted = (key: ApiKey, permission: Permission): boolean =>
  key.kind === 'secret' || sufficientPermissions(permission).some((each) => key.permissions.has(each));

const editUrl = (key: ApiKey, account: string): string =>
  `https://dashboard.stripe.com/b/${account}?destination=%2Fapikeys%2F${key.id}%2Fedit`;

const messages = {
  '2026': (key: ApiKey, account: string, permission: Permission): string =>
    `Permission denied. The provided key '${maskKey(key.key, 6, 3)}' does not have the required permissions for this endpoint on account '${account}'. Enabling ${permissionName(permission)} ('${permission}') permissions on this key would allow this request to continue. You can edit permissions at ${editUrl(key, account)}`,
  '2026_quoted': (key: ApiKey, account: string, permission: Permission): string =>
    `Permission denied. The provided key '${maskKey(key.key, 6, 3)}' does not have the required permissions for this endpoint on account '${account}'. Enabling "${permissionName(permission)}" ('${permission}') permissions on this key would allow this request to continue.`,
  '2020': (key: ApiKey, account: string, permission: Permission): string =>
    `The provided key '${maskKey(key.key, 6)}' does not have the required permissions for this endpoint on account '${account}'. Having the 'rak_${permission}' permission would allow this request to continue.`,
  generic: (key: ApiKey, account: string): string =>
    `The provided key '${maskKey(key.key, 6)}' does not have the required permissions for this endpoint on account '${account}'. This is a restricted API key, but the required permissions are not available for use by restricted keys.`,
};

/** The 403 for a missing permission, in the wording that the key is set to (stripe.md §2.5, errors of 2020 to 2026). */
export const permissionDenied = (key: ApiKey, account: string, permission: Permission): StripeError => {
  const newer = key.denialText === '2026' || key.denialText === '2026_quoted';
  return new StripeError(403, {
    ...(newer ? { code: 'more_permissions_required' } : {}),
    message: messages[key.denialText](key, account, permission),
    type: 'invalid_request_error',
  });
};

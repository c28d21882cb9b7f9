import { settings } from '@clearsync/ui/strings/settings';

/** What can be said of a key before anyone is asked (stripe.md §2.1, product.md §4.3). */
export type KeyCheck =
  | { kind: 'empty' }
  /** So far it may become a key; nothing is said while someone types. */
  | { kind: 'partial' }
  | { kind: 'refused'; message: string }
  | { kind: 'usable'; key: string; mode: 'live' | 'test'; secret: boolean };

const KEY = /^(sk|rk)_(live|test)_[A-Za-z0-9]{10,240}$/;
const BEGINNINGS = ['rk_live_', 'rk_test_', 'sk_live_', 'sk_test_'];
const WRONG_KINDS = [
  ['pk_', settings.keyMessages.publishable],
  ['whsec_', settings.keyMessages.webhook],
  ['sk_org_', settings.keyMessages.organization],
  ['mk_', settings.keyMessages.managed],
] as const;

/** Takes off the spaces and quotation marks that come along when a key is copied. */
export function trimKey(typed: string): string {
  return typed.replace(/^[\s"'`“”‘’«»]+|[\s"'`“”‘’«»]+$/gu, '');
}

/** Judges what was typed or pasted so far. */
export function checkKey(typed: string): KeyCheck {
  const key = trimKey(typed);
  if (key === '') return { kind: 'empty' };
  const wrong = WRONG_KINDS.find(([beginning]) => key.startsWith(beginning));
  if (wrong !== undefined) return { kind: 'refused', message: wrong[1] };
  const match = KEY.exec(key);
  if (match !== null) {
    return { kind: 'usable', key, mode: match[2] === 'live' ? 'live' : 'test', secret: match[1] === 'sk' };
  }
  const begun = BEGINNINGS.find((beginning) => key.startsWith(beginning));
  if (begun === undefined) {
    return BEGINNINGS.some((beginning) => beginning.startsWith(key))
      ? { kind: 'partial' }
      : { kind: 'refused', message: settings.keyMessages.unknown };
  }
  return /^[A-Za-z0-9]*$/.test(key.slice(begun.length)) && key.length <= begun.length + 240
    ? { kind: 'partial' }
    : { kind: 'refused', message: settings.keyMessages.unknown };
}

import { settings } from '@clearsync/ui/strings/settings';
import { cleanText } from './cleanText.ts';

/** What can be said of a key before anyone is asked (stripe.md §2.1, product.md §4.3). */
export type KeyCheck =
  | { kind: 'empty' }
  /** So far it may become a key; nothing is said while someone types. */
  | { kind: 'partial' }
  | { kind: 'refused'; message: string }
  | { kind: 'usable'; key: string; mode: 'live' | 'test'; secret: boolean };

const KEY = /^(sk|rk)_(live|test)_[A-Za-z0-9]{10,240}$/;
const BEGINNINGS = ['rk_live_', 'rk_test_', 'sk_live_', 'sk_test_'];
const LONGEST = 248;
const WRONG_KINDS = [
  ['pk_', 'publishable'],
  ['whsec_', 'webhook'],
  ['sk_org_', 'organization'],
  ['mk_', 'managed'],
] as const;

/** Judges what was typed or pasted so far. */
export function checkKey(typed: string): KeyCheck {
  const key = cleanText(typed);
  if (key === '') return { kind: 'empty' };
  const match = KEY.exec(key);
  if (match !== null) {
    return { kind: 'usable', key, mode: match[2] === 'live' ? 'live' : 'test', secret: match[1] === 'sk' };
  }
  const wrong = wrongWith(key);
  return wrong === null ? { kind: 'partial' } : { kind: 'refused', message: settings.keyMessages[wrong] };
}

/** Which message tells what is wrong with a text that is no key; null: it may still become one. */
function wrongWith(key: string): keyof typeof settings.keyMessages | null {
  const wrong = WRONG_KINDS.find(([beginning]) => key.startsWith(beginning));
  if (wrong !== undefined) return wrong[1];
  if (BEGINNINGS.some((beginning) => beginning.startsWith(key))) return null;
  if (!BEGINNINGS.some((beginning) => key.startsWith(beginning))) return 'unknown';
  if (!/^\w*$/.test(key)) return 'spaces';
  return key.length > LONGEST ? 'long' : null;
}

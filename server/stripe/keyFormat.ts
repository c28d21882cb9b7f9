/** A key that has the form of one we can use. Only Stripe can tell whether it is valid. */
export type StripeKey = {
  key: string;
  kind: 'restricted' | 'secret';
  mode: 'live' | 'test';
  /** "rk_live_…1234": all that is ever shown of it. */
  hint: string;
};

/** Why a text is not a key that we can use. */
export type KeyFormatFailure =
  | 'empty'
  | 'publishable'
  | 'organization'
  | 'managed'
  | 'webhook_secret'
  | 'truncated'
  | 'masked'
  | 'malformed';

/** Spaces, line breaks and quotes come along when a key is copied out of a page, a chat or a file. */
const withoutWrapping = (text: string): string =>
  text.replace(/^[\s"'`“”‘’«»\u200b\ufeff]+|[\s"'`“”‘’«»\u200b\ufeff]+$/g, '');

const refusal = (text: string): KeyFormatFailure => {
  if (text === '') return 'empty';
  if (/^pk_/i.test(text)) return 'publishable';
  if (/^(sk|rk)_org_/i.test(text)) return 'organization';
  if (/^mk_/i.test(text)) return 'managed';
  if (/^whsec_/i.test(text)) return 'webhook_secret';
  if (/^(sk|rk)_(live|test)_[A-Za-z0-9]*(\*|•|…|\.{3})/.test(text)) return 'masked';
  if (/^(sk|rk)_(live|test)_[A-Za-z0-9]{0,9}$/.test(text)) return 'truncated';
  return 'malformed';
};

/**
 * Tells by its form what somebody pasted (reference/stripe.md §2.1, reference/product.md §4.3): a restricted or a
 * secret key of either mode, or the reason why it is neither. Surrounding spaces and quotes are dropped.
 */
export const readKeyFormat = (
  pasted: string,
): { ok: true; value: StripeKey } | { ok: false; failure: KeyFormatFailure } => {
  const text = withoutWrapping(pasted);
  const match = /^(sk|rk)_(live|test)_[A-Za-z0-9]{10,240}$/.exec(text);
  if (!match) return { ok: false, failure: refusal(text) };
  const mode = match[2] === 'live' ? 'live' : 'test';
  return {
    ok: true,
    value: {
      key: text,
      kind: match[1] === 'rk' ? 'restricted' : 'secret',
      mode,
      hint: `${match[1]}_${mode}_…${text.slice(-4)}`,
    },
  };
};

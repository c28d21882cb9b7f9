/** What somebody asks about. */
export type Question =
  | { kind: 'email'; email: string }
  | { kind: 'stripe'; what: StripeWhat; id: string }
  | { kind: 'record'; portalId: bigint | null; objectTypeIds: ('0-1' | '0-2')[]; recordId: bigint };

type StripeWhat = 'customer' | 'subscription' | 'invoice' | 'charge' | 'payment_intent';

const PREFIXES: Readonly<Record<string, StripeWhat>> = {
  cus: 'customer',
  sub: 'subscription',
  in: 'invoice',
  ch: 'charge',
  py: 'charge',
  pi: 'payment_intent',
};

const STRIPE_ID = /(?:^|\/)((cus|sub|in|ch|py|pi)_[A-Za-z0-9]{1,200})(?:$|[/?#])/;
const RECORD_URL = /\/contacts\/(\d{1,18})\/(?:record\/(0-[12])|(contact|company))\/(\d{1,18})(?:$|[/?#])/;
const RECORD_ID = /^\d{1,18}$/;

const objectOf = (id: string | undefined, word: string | undefined): '0-1' | '0-2' =>
  id === '0-2' || word === 'company' ? '0-2' : '0-1';

/** Reads what was pasted: an address of a record in HubSpot or an object in Stripe, an id, an e-mail; null: none of these. */
export const readQuestion = (pasted: string): Question | null => {
  const text = pasted.trim();
  const url = RECORD_URL.exec(text);
  if (url) {
    const [, portalId = '', id, word, recordId = ''] = url;
    const objectTypeIds = [objectOf(id, word)];
    return { kind: 'record', portalId: BigInt(portalId), objectTypeIds, recordId: BigInt(recordId) };
  }
  const stripe = STRIPE_ID.exec(text);
  const what = PREFIXES[stripe?.[2] ?? ''];
  if (stripe?.[1] !== undefined && what) return { kind: 'stripe', what, id: stripe[1] };
  if (RECORD_ID.test(text))
    return { kind: 'record', portalId: null, objectTypeIds: ['0-1', '0-2'], recordId: BigInt(text) };
  const email = text.replace(/^mailto:/i, '').toLowerCase();
  return /^[^\s@]{1,200}@[^\s@]{1,200}$/.test(email) ? { kind: 'email', email } : null;
};

import { isTaken } from './stripeEntry.ts';

type Fields = Record<string, unknown>;

/** Kinds that are only ever expanded from an id and that the local Stripe does not keep: the id stays. */
const onlyIds: ReadonlySet<string> = new Set([
  'account',
  'application',
  'application_fee',
  'balance_transaction',
  'credit_note',
  'mandate',
  'quote',
  'review',
  'setup_intent',
  'transfer',
]);

/** Lists that are part of their object; others only came along by expansion. */
const ownLists: ReadonlySet<string> = new Set(['subscription.items', 'invoice.lines']);

/** Objects that Stripe shows whole where they stand, besides being objects of their own. */
const shownWhole: ReadonlySet<string> = new Set(['customer.discount', 'subscription_item.price', 'tax_rate']);

/**
 * A copy of an object with expanded sub-objects put back to ids (reference stripe.md §6.1), as Stripe stores it.
 * @param found is told of every sub-object that is an object of its own, itself already collapsed
 */
export function collapsed(object: Fields, found: (sub: Fields) => void): Fields {
  return fieldsOf(object, wordOf(object) ?? '', found);
}

function fieldsOf(fields: Fields, holder: string, found: (sub: Fields) => void): Fields {
  const copy: Fields = {};
  for (const [name, value] of Object.entries(fields)) {
    const taken = valueAt(value, holder, name, found);
    if (taken !== undefined) copy[name] = taken;
  }
  return copy;
}

function valueAt(value: unknown, holder: string, name: string, found: (sub: Fields) => void): unknown {
  if (Array.isArray(value)) return value.map((each) => valueAt(each, holder, name, found));
  if (!isFields(value)) return value;
  const word = wordOf(value);
  if (word === 'list') return listAt(value, holder, name, found);
  const id = value['id'];
  if (word === undefined || typeof id !== 'string') return fieldsOf(value, `${holder}.${name}`, found);
  if (onlyIds.has(word)) return id;
  const inner = fieldsOf(value, word, found);
  if (!isTaken(word)) return inner;
  if (value['deleted'] !== true) found(inner);
  return shownWhole.has(`${holder}.${name}`) || shownWhole.has(word) ? inner : id;
}

function listAt(
  list: Fields,
  holder: string,
  name: string,
  found: (sub: Fields) => void,
): Fields | undefined {
  const data = Array.isArray(list['data']) ? list['data'] : [];
  const kept = data.map((each) => valueAt(each, holder, name, found));
  if (!ownLists.has(`${holder}.${name}`)) return undefined;
  return { ...list, data: kept };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function wordOf(fields: Fields): string | undefined {
  const word = fields['object'];
  return typeof word === 'string' ? word : undefined;
}

import type { StoredObject } from '../objects/source.ts';
import { expandField } from './expandField.ts';
import type { ExpandTree } from './expandTree.ts';
import { hiddenFields } from './references.ts';
import type { View } from './view.ts';

/** Objects in objects, which always come along: lists that are cut at ten, prices and discounts as they are now. */
const embeddedFields: Readonly<Record<string, readonly string[]>> = {
  customer: ['discount'],
  invoice: ['lines'],
  subscription: ['items'],
  subscription_item: ['price'],
};
const embeddedLimit = 10;

type Fields = Record<string, unknown>;

/** Whether a value is an object of Stripe's, with an `object` word. */
export const isStripeObject = (value: unknown): value is StoredObject =>
  typeof value === 'object' && value !== null && 'object' in value && typeof value.object === 'string';

const renderList = (view: View, list: Fields, tree: ExpandTree | undefined): Fields => {
  const all: unknown[] = Array.isArray(list['data']) ? list['data'] : [];
  const deeper = tree?.get('data');
  const data = all
    .slice(0, embeddedLimit)
    .map((each) => (isStripeObject(each) ? render(view, each, deeper) : each));
  const cut = all.length > embeddedLimit;
  if (!cut && data.every((each, index) => each === all[index])) return list;
  return { ...list, data, has_more: cut || list['has_more'] === true };
};

const current = (view: View, name: string, value: unknown): unknown => {
  const id = typeof value === 'string' ? value : isStripeObject(value) ? value.id : undefined;
  if (id === undefined || (name !== 'price' && name !== 'discount')) return value;
  return view.store.find(name, id) ?? view.store.removed(name, id) ?? value;
};

const renderEmbedded = (view: View, name: string, value: unknown, tree: ExpandTree | undefined): unknown => {
  const now = current(view, name, value);
  if (!isStripeObject(now)) return value;
  return now.object === 'list' ? renderList(view, now, tree) : render(view, now, tree);
};

/**
 * An object as it is answered: fields that must be asked for left out, embedded lists cut, expansions made.
 * Answers the very object when nothing is to be changed, and a shallow copy otherwise.
 */
export const render = (view: View, stored: StoredObject, tree?: ExpandTree): Fields => {
  const embedded = embeddedFields[stored.object] ?? [];
  let answer: Fields = stored;
  const change = (name: string, value: unknown): void => {
    if (answer === stored) answer = { ...stored };
    answer[name] = value;
  };
  for (const name of hiddenFields[stored.object] ?? []) {
    if (stored[name] !== undefined && tree?.has(name) !== true) change(name, undefined);
  }
  for (const name of embedded) {
    const value = renderEmbedded(view, name, stored[name], tree?.get(name));
    if (value !== stored[name]) change(name, value);
  }
  for (const [name, deeper] of tree ?? []) {
    if (!embedded.includes(name)) change(name, expandField(view, stored, stored, name, deeper));
  }
  return answer;
};

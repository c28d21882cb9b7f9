import type { StoredObject, StripeKind } from '../objects/source.ts';
import { computedList } from './computedList.ts';
import type { ExpandTree } from './expandTree.ts';
import { hiddenFields, type Reference, references } from './references.ts';
import { isStripeObject, render } from './render.ts';
import { invalidRequest } from './stripeError.ts';
import type { View } from './view.ts';

type Fields = Record<string, unknown>;

const notExpandable = (path: string) =>
  invalidRequest(`This property cannot be expanded (${path}).`, 'expand');

/**
 * What a reference stands for. A deleted customer or product answers as its stub; a deleted coupon is still
 * whole behind the discounts that carry it.
 */
const resolve = (view: View, kind: StripeKind, id: string, deeper: ExpandTree): unknown => {
  const found = view.store.find(kind, id);
  if (found !== undefined && found['deleted'] !== true) return render(view, found, deeper);
  const removed = found ?? view.store.removed(kind, id);
  if (removed === undefined) return id;
  if (kind === 'customer' || kind === 'product') return { id, object: kind, deleted: true };
  return render(view, kind === 'coupon' ? { ...removed, valid: false } : removed, deeper);
};

const follow = (view: View, reference: Reference, value: unknown, deeper: ExpandTree): unknown => {
  if (reference.permission !== undefined) view.permit(reference.permission);
  const { kind } = reference;
  if (kind === undefined) return value;
  const one = (each: unknown): unknown => {
    if (typeof each === 'string') return resolve(view, kind, each, deeper);
    return isStripeObject(each) ? render(view, each, deeper) : each;
  };
  return Array.isArray(value) ? value.map(one) : one(value);
};

/** Goes further into a value that is not itself a reference. */
const descend = (
  view: View,
  holder: StoredObject,
  path: string,
  value: unknown,
  deeper: ExpandTree,
): unknown => {
  if (deeper.size === 0) throw notExpandable(path);
  if (value === null || value === undefined) return value;
  if (Array.isArray(value)) return value.map((each) => descend(view, holder, path, each, deeper));
  if (typeof value !== 'object') throw notExpandable(path);
  if (isStripeObject(value) && value.object !== 'list') return render(view, value, deeper);
  const fields: Fields = { ...value };
  for (const [name, further] of deeper) fields[name] = expandField(view, holder, fields, name, further, path);
  return fields;
};

const expandList = (view: View, list: Fields, path: string, deeper: ExpandTree): Fields => {
  const data: unknown[] = Array.isArray(list['data']) ? list['data'] : [];
  const tree = deeper.get('data');
  if (deeper.size > (tree === undefined ? 0 : 1)) throw notExpandable(path);
  return { ...list, data: data.map((each) => (isStripeObject(each) ? render(view, each, tree) : each)) };
};

/**
 * One level of an expansion: the value of `fields[name]` with what was asked for in place of ids. `holder` is the
 * object of Stripe's that the fields belong to, `within` the path from it to the fields. Throws the 400 for
 * something that cannot be expanded and the 403 for something that the key may not read.
 */
export const expandField = (
  view: View,
  holder: StoredObject,
  fields: Readonly<Fields>,
  name: string,
  deeper: ExpandTree,
  within?: string,
): unknown => {
  const path = within === undefined ? name : `${within}.${name}`;
  const reference = references[holder.object]?.[path];
  const value = fields[name];
  if (reference !== undefined) return follow(view, reference, value, deeper);
  if (hiddenFields[holder.object]?.includes(path) === true) {
    const shown = computedList(view, holder, name) ?? value;
    if (isStripeObject(shown) && shown.object === 'list') return expandList(view, shown, path, deeper);
    return deeper.size === 0 ? shown : descend(view, holder, path, shown, deeper);
  }
  return descend(view, holder, path, value, deeper);
};

import { expandTreeOf } from '../answers/expandTree.ts';
import { type PageRequest, pageOfArray, pageOfSource } from '../answers/page.ts';
import { pageRequestOf } from '../answers/pageRequest.ts';
import { rangeOf } from '../answers/range.ts';
import { render } from '../answers/render.ts';
import { resourceMissing } from '../answers/stripeError.ts';
import type { Answer, ApiRequest } from '../http/apiRequest.ts';
import type { StoredObject, StripeKind } from '../objects/source.ts';

/** What a list shows. */
export type ListOf = {
  kind: StripeKind;
  url: string;
  /** The objects to choose from, in order, when they are few and at hand; otherwise the whole kind. */
  among?: readonly StoredObject[] | undefined;
  keep?: (object: StoredObject) => boolean;
  /** What a cursor must still be to be valid; existence alone when absent. */
  keepCursor?: (object: StoredObject) => boolean;
};

const always = () => true;

/** Answers an object with its expansions. */
export const answerObject = (request: ApiRequest, object: StoredObject): Answer =>
  render(request.view, object, expandTreeOf(request.parameters, false));

/** Finds the object that the request's path names. Throws the 404. */
export const findByPath = (request: ApiRequest, kind: StripeKind, param = 'id'): StoredObject => {
  const id = request.path[param] ?? '';
  const found = request.view.store.find(kind, id);
  if (found === undefined) throw resourceMissing(kind, id, 'id', 404);
  return found;
};

/** Finds an object that a parameter names. Throws the 400. */
export const findByParameter = (
  request: Pick<ApiRequest, 'view'>,
  kind: StripeKind,
  id: string,
  param: string,
): StoredObject => {
  const found = request.view.store.find(kind, id);
  if (found === undefined) throw resourceMissing(kind, id, param, 400);
  return found;
};

const pageOf = (request: ApiRequest, list: ListOf, page: PageRequest) => {
  const { kind, among, keep = always } = list;
  const created = rangeOf(request.parameters, 'created');
  if (among === undefined) return pageOfSource(request.view.store, { kind, created, keep }, page);
  const within = among.filter(
    (each) =>
      keep(each) && (each.created ?? created.from) >= created.from && (each.created ?? 0) <= created.to,
  );
  return pageOfArray(within, page);
};

/** Answers a page of a list, newest first, with its expansions. */
export const answerList = (request: ApiRequest, list: ListOf): Answer => {
  const { kind, url, among, keepCursor = always } = list;
  const page = pageRequestOf(request.parameters, kind, (id) => {
    const found =
      among === undefined ? request.view.store.find(kind, id) : among.find((each) => each.id === id);
    return found !== undefined && keepCursor(found) ? found : undefined;
  });
  const tree = expandTreeOf(request.parameters, true)?.get('data');
  const { data, hasMore } = pageOf(request, list, page);
  return {
    object: 'list',
    url,
    has_more: hasMore,
    data: data.map((each) => render(request.view, each, tree)),
  };
};

import type { ApiRequest } from '../http/apiRequest.ts';
import { textOf } from '../http/parameters.ts';
import type { StoredObject, StripeKind } from '../objects/source.ts';

/**
 * The objects of a kind that the `customer` parameter leaves to choose from; undefined when it is absent. A
 * customer that was deleted still has its subscriptions, invoices and charges; an unknown one has none.
 */
export const amongCustomer = (request: ApiRequest, kind: StripeKind): StoredObject[] | undefined => {
  const customer = textOf(request.parameters, 'customer');
  return customer === undefined ? undefined : request.view.store.ofCustomer(kind, customer);
};

/** The objects of a kind of the customer that owns another object; an unknown owner has none. */
export const amongOwnerOf = (
  request: ApiRequest,
  kind: StripeKind,
  ownerKind: StripeKind,
  ownerId: string,
): StoredObject[] => {
  const customer = request.view.store.find(ownerKind, ownerId)?.['customer'];
  return typeof customer === 'string' ? request.view.store.ofCustomer(kind, customer) : [];
};

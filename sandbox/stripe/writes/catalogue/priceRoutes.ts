import type { Answer, ApiRequest, Route } from '../../http/apiRequest.ts';
import { flagOf } from '../../http/parameters.ts';
import { typed } from '../../objects/typed.ts';
import { answerObject, findByPath } from '../../resources/readable.ts';
import { given, nullableText } from '../given.ts';
import { metadataAfter } from '../metadata.ts';
import { createPrice } from './createPrice.ts';

const update = (request: ApiRequest): Answer => {
  const { parameters, writer } = request;
  const price = typed('price', findByPath(request, 'price'));
  const changes = {
    ...given({
      active: flagOf(parameters, 'active'),
      lookup_key: nullableText(parameters, 'lookup_key'),
      nickname: nullableText(parameters, 'nickname'),
    }),
    metadata: metadataAfter(price.metadata, parameters),
  };
  return answerObject(request, writer.update(price, changes, 'price.updated'));
};

/** Writing prices. An amount never changes; a price has no deletion. */
export const priceRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: '/v1/prices',
    permission: 'plan_write',
    parameters: [
      ...['active', 'billing_scheme', 'currency', 'expand', 'lookup_key', 'metadata', 'nickname'],
      ...['product', 'product_data', 'recurring', 'tax_behavior', 'tiers', 'tiers_mode'],
      ...['transform_quantity', 'unit_amount', 'unit_amount_decimal'],
    ],
    handle: (request) => answerObject(request, createPrice(request.writer, request.parameters)),
  },
  {
    method: 'POST',
    pattern: '/v1/prices/:id',
    permission: 'plan_write',
    parameters: ['active', 'expand', 'lookup_key', 'metadata', 'nickname'],
    handle: update,
  },
];

import { pageParameters } from '../answers/pageRequest.ts';
import type { Route } from '../http/apiRequest.ts';
import { type Parameters, recordOf, refuseUnknown } from '../http/parameters.ts';
import { all, byFlag, byText, byTexts, type Filter } from './filters.ts';
import { answerList, answerObject, findByPath } from './readable.ts';

const recurringFilters = new Set(['interval', 'usage_type', 'meter']);

const byRecurring = (parameters: Parameters): Filter => {
  const wanted = recordOf(parameters, 'recurring');
  if (wanted === undefined) return () => true;
  refuseUnknown(wanted, recurringFilters);
  return ({ recurring }) =>
    typeof recurring === 'object' &&
    recurring !== null &&
    Object.entries(wanted).every(([name, value]) =>
      Object.entries(recurring).some(([key, has]) => key === name && has === value),
    );
};

/** Reading products, prices, coupons and promotion codes. */
export const catalogueRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/v1/products',
    permission: 'product_read',
    parameters: [...pageParameters, 'active', 'created', 'ids', 'shippable', 'type', 'url'],
    handle: (request) => {
      const { parameters } = request;
      const keep = all(
        byFlag(parameters, 'active'),
        byTexts(parameters, 'ids', 'id'),
        byFlag(parameters, 'shippable'),
        byText(parameters, 'type'),
        byText(parameters, 'url'),
      );
      return answerList(request, { kind: 'product', url: '/v1/products', keep });
    },
  },
  {
    method: 'GET',
    pattern: '/v1/products/:id',
    permission: 'product_read',
    parameters: ['expand'],
    handle: (request) => answerObject(request, findByPath(request, 'product')),
  },
  {
    method: 'GET',
    pattern: '/v1/prices',
    permission: 'plan_read',
    parameters: [
      ...pageParameters,
      'active',
      'created',
      'currency',
      'lookup_keys',
      'product',
      'recurring',
      'type',
    ],
    handle: (request) => {
      const { parameters } = request;
      const keep = all(
        byFlag(parameters, 'active'),
        byText(parameters, 'currency'),
        byText(parameters, 'product'),
        byText(parameters, 'type'),
        byTexts(parameters, 'lookup_keys', 'lookup_key'),
        byRecurring(parameters),
      );
      return answerList(request, { kind: 'price', url: '/v1/prices', keep });
    },
  },
  {
    method: 'GET',
    pattern: '/v1/prices/:id',
    permission: 'plan_read',
    parameters: ['expand'],
    handle: (request) => answerObject(request, findByPath(request, 'price')),
  },
  {
    method: 'GET',
    pattern: '/v1/coupons',
    permission: 'coupon_read',
    parameters: [...pageParameters, 'created'],
    handle: (request) => answerList(request, { kind: 'coupon', url: '/v1/coupons' }),
  },
  {
    method: 'GET',
    pattern: '/v1/coupons/:id',
    permission: 'coupon_read',
    parameters: ['expand'],
    handle: (request) => answerObject(request, findByPath(request, 'coupon')),
  },
  {
    method: 'GET',
    pattern: '/v1/promotion_codes',
    permission: 'promotion_code_read',
    parameters: [...pageParameters, 'active', 'code', 'created', 'customer'],
    handle: (request) => {
      const { parameters } = request;
      const keep = all(
        byFlag(parameters, 'active'),
        byText(parameters, 'code'),
        byText(parameters, 'customer'),
      );
      return answerList(request, { kind: 'promotion_code', url: '/v1/promotion_codes', keep });
    },
  },
  {
    method: 'GET',
    pattern: '/v1/promotion_codes/:id',
    permission: 'promotion_code_read',
    parameters: ['expand'],
    handle: (request) => answerObject(request, findByPath(request, 'promotion_code')),
  },
];

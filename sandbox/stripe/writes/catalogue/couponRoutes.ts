import type Stripe from 'stripe';
import { invalidRequest, missingParameter } from '../../answers/stripeError.ts';
import type { Answer, ApiRequest, Route } from '../../http/apiRequest.ts';
import { choiceOf, integerOf, type Parameters, recordOf, textOf, textsOf } from '../../http/parameters.ts';
import { randomText } from '../../objects/ids.ts';
import { typed } from '../../objects/typed.ts';
import type { Wire } from '../../objects/wire.ts';
import { answerObject, findByPath } from '../../resources/readable.ts';
import { given, nullableText } from '../given.ts';
import { metadataAfter } from '../metadata.ts';
import { currencyOf } from '../payments/intentRoutes.ts';
import type { Writer } from '../writer.ts';

type Coupon = Wire<Stripe.Coupon>;

const percentOf = (parameters: Parameters): number | undefined => {
  const percent = textOf(parameters, 'percent_off');
  if (percent === undefined) return undefined;
  const value = Number(percent);
  if (value > 0 && value <= 100) return value;
  throw invalidRequest('Invalid percent_off: must be more than 0 and at most 100', 'percent_off');
};

const create = (writer: Writer, parameters: Parameters): Coupon => {
  const amount_off = integerOf(parameters, 'amount_off') ?? null;
  const percent_off = percentOf(parameters) ?? null;
  if (amount_off === null && percent_off === null) throw missingParameter('percent_off');
  const duration = choiceOf(parameters, 'duration', ['forever', 'once', 'repeating']) ?? 'once';
  const months = integerOf(parameters, 'duration_in_months') ?? null;
  if (duration === 'repeating' && months === null) throw missingParameter('duration_in_months');
  const products = textsOf(recordOf(parameters, 'applies_to') ?? {}, 'products');
  const id = textOf(parameters, 'id') ?? randomText(8);
  if (writer.store.find('coupon', id) !== undefined) {
    throw invalidRequest('Coupon already exists.', 'id', 'resource_already_exists');
  }
  const coupon: Coupon = {
    id,
    object: 'coupon',
    amount_off,
    ...(products === undefined ? {} : { applies_to: { products } }),
    created: writer.now,
    currency: amount_off === null ? null : currencyOf(parameters),
    duration,
    duration_in_months: months,
    livemode: writer.livemode,
    max_redemptions: integerOf(parameters, 'max_redemptions') ?? null,
    metadata: metadataAfter({}, parameters),
    name: nullableText(parameters, 'name') ?? null,
    percent_off,
    redeem_by: integerOf(parameters, 'redeem_by') ?? null,
    times_redeemed: 0,
    valid: true,
  };
  return writer.create(coupon, 'coupon.created');
};

const update = (request: ApiRequest): Answer => {
  const { parameters, writer } = request;
  const coupon = typed('coupon', findByPath(request, 'coupon'));
  const changes = {
    ...given({ name: nullableText(parameters, 'name') }),
    metadata: metadataAfter(coupon.metadata, parameters),
  };
  return answerObject(request, writer.update(coupon, changes, 'coupon.updated'));
};

/** Writing coupons. Deleting one leaves the discounts that carry it as they are. */
export const couponRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: '/v1/coupons',
    permission: 'coupon_write',
    parameters: [
      ...['amount_off', 'applies_to', 'currency', 'duration', 'duration_in_months', 'expand', 'id'],
      ...['max_redemptions', 'metadata', 'name', 'percent_off', 'redeem_by'],
    ],
    handle: (request) => answerObject(request, create(request.writer, request.parameters)),
  },
  {
    method: 'POST',
    pattern: '/v1/coupons/:id',
    permission: 'coupon_write',
    parameters: ['expand', 'metadata', 'name'],
    handle: update,
  },
  {
    method: 'DELETE',
    pattern: '/v1/coupons/:id',
    permission: 'coupon_write',
    parameters: [],
    handle: (request) => {
      const coupon = findByPath(request, 'coupon');
      request.writer.remove(coupon, 'coupon', 'coupon.deleted');
      return { id: coupon.id, object: 'coupon', deleted: true };
    },
  },
];

import type { Answer, ApiRequest, Route } from '../../http/apiRequest.ts';
import { choiceOf, type Parameters, recordOf, textOf, textsOf } from '../../http/parameters.ts';
import { randomText } from '../../objects/ids.ts';
import { idOf, typed, typedOfCustomer } from '../../objects/typed.ts';
import { livingCustomer } from '../../resources/customers.ts';
import { answerObject } from '../../resources/readable.ts';
import { addressOf } from '../address.ts';
import { given, nullableText } from '../given.ts';
import { metadataAfter } from '../metadata.ts';
import { attachMethod, paymentMethodNamed } from '../payments/paymentMethod.ts';
import { testCardNamed } from '../payments/testCards.ts';
import { endSubscription } from '../subscriptions/endSubscription.ts';
import type { Customer } from './customer.ts';

const shippingOf = (parameters: Parameters): Customer['shipping'] | undefined => {
  const shipping = recordOf(parameters, 'shipping');
  if (shipping === undefined) return parameters['shipping'] === '' ? null : undefined;
  const address = addressOf(shipping, 'address');
  return {
    ...(address === undefined || address === null ? {} : { address }),
    name: textOf(shipping, 'name') ?? '',
    phone: textOf(shipping, 'phone') ?? '',
  };
};

const changesOf = (parameters: Parameters): Partial<Customer> =>
  given({
    address: addressOf(parameters, 'address'),
    description: nullableText(parameters, 'description'),
    email: nullableText(parameters, 'email'),
    name: nullableText(parameters, 'name'),
    phone: nullableText(parameters, 'phone'),
    preferred_locales: textsOf(parameters, 'preferred_locales'),
    shipping: shippingOf(parameters),
    tax_exempt: choiceOf(parameters, 'tax_exempt', ['exempt', 'none', 'reverse']),
  });

const blankSettings: Customer['invoice_settings'] = {
  custom_fields: null,
  default_payment_method: null,
  footer: null,
  rendering_options: null,
};

const blankCustomer = {
  object: 'customer',
  address: null,
  balance: 0,
  currency: null,
  customer_account: null,
  default_source: null,
  delinquent: false,
  description: null,
  discount: null,
  email: null,
  invoice_settings: blankSettings,
  name: null,
  next_invoice_sequence: 1,
  phone: null,
  preferred_locales: [],
  shipping: null,
  tax_exempt: 'none',
  test_clock: null,
} satisfies Partial<Customer>;

const defaultMethodOf = (parameters: Parameters): string | null | undefined =>
  nullableText(recordOf(parameters, 'invoice_settings') ?? {}, 'default_payment_method');

/**
 * The default method of a request. The same test card as the one just attached is that very method, so that
 * `payment_method` and `invoice_settings` may both say `pm_card_visa`.
 */
const defaultMethod = (request: ApiRequest, attached: string | undefined): string | null | undefined => {
  const wanted = defaultMethodOf(request.parameters);
  if (wanted === undefined || wanted === null) return wanted;
  const isSame = wanted === textOf(request.parameters, 'payment_method');
  if (isSame && testCardNamed(wanted) !== undefined && attached !== undefined) return attached;
  return paymentMethodNamed(request.writer, wanted, 'invoice_settings[default_payment_method]').id;
};

const create = (request: ApiRequest): Answer => {
  const { parameters, writer, livemode } = request;
  const customer = writer.create<Customer>({
    ...blankCustomer,
    ...changesOf(parameters),
    id: writer.newId('cus'),
    created: writer.now,
    invoice_prefix: randomText(8).toUpperCase(),
    livemode,
    metadata: metadataAfter({}, parameters),
  });
  const named = textOf(parameters, 'payment_method');
  const attached =
    named === undefined ? undefined : attachMethod(writer, paymentMethodNamed(writer, named), customer.id).id;
  const default_payment_method = defaultMethod(request, attached) ?? null;
  const invoice_settings = { ...blankSettings, default_payment_method };
  return answerObject(request, writer.create({ ...customer, invoice_settings }, 'customer.created'));
};

const update = (request: ApiRequest): Answer => {
  const { parameters, writer } = request;
  const customer = typed('customer', livingCustomer(request));
  const method = defaultMethod(request, undefined);
  const { invoice_settings } = customer;
  const changes: Partial<Customer> = {
    ...changesOf(parameters),
    metadata: metadataAfter(customer.metadata, parameters),
    invoice_settings:
      method === undefined ? invoice_settings : { ...invoice_settings, default_payment_method: method },
  };
  return answerObject(request, writer.update(customer, changes, 'customer.updated'));
};

/** Deleting a customer ends its subscriptions at once (stripe.md §1.2). */
const remove = (request: ApiRequest): Answer => {
  const { writer } = request;
  const customer = livingCustomer(request);
  for (const subscription of typedOfCustomer(writer.store, 'subscription', customer.id)) {
    if (subscription.ended_at === null) endSubscription(writer, subscription);
  }
  writer.remove(customer, 'customer', 'customer.deleted');
  return { id: customer.id, object: 'customer', deleted: true };
};

const removeDiscount = (request: ApiRequest): Answer => {
  const { writer } = request;
  const customer = typed('customer', livingCustomer(request));
  const { discount = null } = customer;
  const changed = writer.update(customer, { discount: null }, 'customer.updated');
  if (discount !== null) writer.remove(discount, 'discount', 'customer.discount.deleted');
  return { ...discount, id: idOf(discount) ?? '', object: 'discount', customer: changed.id, deleted: true };
};

const changeable = [
  ...['address', 'description', 'email', 'expand', 'invoice_settings', 'metadata', 'name', 'phone'],
  ...['preferred_locales', 'shipping', 'tax_exempt'],
];

/** Writing customers. */
export const customerWriteRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: '/v1/customers',
    permission: 'customer_write',
    parameters: [...changeable, 'payment_method'],
    handle: create,
  },
  {
    method: 'POST',
    pattern: '/v1/customers/:id',
    permission: 'customer_write',
    parameters: changeable,
    handle: update,
  },
  {
    method: 'DELETE',
    pattern: '/v1/customers/:id',
    permission: 'customer_write',
    parameters: [],
    handle: remove,
  },
  {
    method: 'DELETE',
    pattern: '/v1/customers/:id/discount',
    permission: 'customer_write',
    parameters: [],
    handle: removeDiscount,
  },
];

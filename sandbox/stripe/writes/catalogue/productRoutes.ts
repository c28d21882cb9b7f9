import type Stripe from 'stripe';
import { invalidRequest, missingParameter } from '../../answers/stripeError.ts';
import type { Answer, ApiRequest, Route } from '../../http/apiRequest.ts';
import { flagOf, type Parameters, textOf, textsOf } from '../../http/parameters.ts';
import { typed } from '../../objects/typed.ts';
import type { Wire } from '../../objects/wire.ts';
import { answerObject, findByPath } from '../../resources/readable.ts';
import { given, nullableText } from '../given.ts';
import { metadataAfter } from '../metadata.ts';
import type { Writer } from '../writer.ts';

export type Product = Wire<Stripe.Product>;

const changesOf = (parameters: Parameters): Partial<Product> =>
  given({
    active: flagOf(parameters, 'active'),
    default_price: nullableText(parameters, 'default_price'),
    description: nullableText(parameters, 'description'),
    images: textsOf(parameters, 'images'),
    name: textOf(parameters, 'name'),
    shippable: flagOf(parameters, 'shippable'),
    statement_descriptor: nullableText(parameters, 'statement_descriptor'),
    unit_label: nullableText(parameters, 'unit_label'),
    url: nullableText(parameters, 'url'),
  });

/** Makes a product, with its event. */
export const createProduct = (writer: Writer, parameters: Parameters): Product => {
  const name = textOf(parameters, 'name');
  if (name === undefined) throw missingParameter('name');
  const id = textOf(parameters, 'id') ?? writer.newId('prod');
  if (writer.store.find('product', id) !== undefined) {
    throw invalidRequest(`Product already exists: ${id}`, 'id', 'resource_already_exists');
  }
  return writer.create<Product>(
    {
      id,
      object: 'product',
      active: true,
      created: writer.now,
      default_price: null,
      description: null,
      images: [],
      livemode: writer.livemode,
      marketing_features: [],
      metadata: metadataAfter({}, parameters),
      name,
      package_dimensions: null,
      shippable: null,
      statement_descriptor: null,
      tax_code: null,
      tax_details: null,
      type: 'service',
      unit_label: null,
      updated: writer.now,
      url: null,
      ...changesOf(parameters),
    },
    'product.created',
  );
};

const update = (request: ApiRequest): Answer => {
  const { parameters, writer } = request;
  const product = typed('product', findByPath(request, 'product'));
  const metadata = metadataAfter(product.metadata, parameters);
  const changes = { ...changesOf(parameters), metadata, updated: writer.now };
  return answerObject(request, writer.update(product, changes, 'product.updated'));
};

const remove = (request: ApiRequest): Answer => {
  const product = findByPath(request, 'product');
  for (const price of request.writer.store.older('price')) {
    if (price['product'] === product.id) {
      throw invalidRequest('This product cannot be deleted because it has one or more user-created prices.');
    }
  }
  request.writer.remove(product, 'product', 'product.deleted');
  return { id: product.id, object: 'product', deleted: true };
};

const changeable = [
  ...['active', 'description', 'images', 'metadata', 'name', 'shippable', 'statement_descriptor'],
  ...['unit_label', 'url', 'expand'],
];

/** Writing products. */
export const productRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: '/v1/products',
    permission: 'product_write',
    parameters: [...changeable, 'id'],
    handle: (request) => answerObject(request, createProduct(request.writer, request.parameters)),
  },
  {
    method: 'POST',
    pattern: '/v1/products/:id',
    permission: 'product_write',
    parameters: [...changeable, 'default_price'],
    handle: update,
  },
  {
    method: 'DELETE',
    pattern: '/v1/products/:id',
    permission: 'product_write',
    parameters: [],
    handle: remove,
  },
];

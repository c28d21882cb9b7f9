import { pageParameters } from '../answers/pageRequest.ts';
import { resourceMissing } from '../answers/stripeError.ts';
import type { Answer, ApiRequest, Route } from '../http/apiRequest.ts';
import { textOf } from '../http/parameters.ts';
import type { StoredObject } from '../objects/source.ts';
import { all, byText } from './filters.ts';
import { answerList, answerObject, findByParameter, findByPath } from './readable.ts';

const isAlive = (customer: StoredObject): boolean => customer['deleted'] !== true;

/** Finds a customer that lives. Throws the 404 for one that was deleted or never was. */
export const livingCustomer = (request: ApiRequest, param = 'id'): StoredObject => {
  const customer = findByPath(request, 'customer', param);
  if (!isAlive(customer)) throw resourceMissing('customer', customer.id, 'id', 404);
  return customer;
};

/** A customer by id; one that was deleted answers as a stub instead of a 404. */
const answerCustomer = (request: ApiRequest): Answer => {
  const id = request.path['id'] ?? '';
  const { store } = request.view;
  const stored = store.find('customer', id);
  if (stored === undefined ? store.removed('customer', id) !== undefined : !isAlive(stored)) {
    return { id, object: 'customer', deleted: true };
  }
  return answerObject(request, findByPath(request, 'customer'));
};

const answerPaymentMethods = (request: ApiRequest, customer: string, url: string): Answer => {
  const among = request.view.store.ofCustomer('payment_method', customer);
  return answerList(request, {
    kind: 'payment_method',
    url,
    among,
    keep: byText(request.parameters, 'type'),
  });
};

/** Reading customers and their payment methods. */
export const customerRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/v1/customers',
    permission: 'customer_read',
    parameters: [...pageParameters, 'created', 'email', 'test_clock'],
    handle: (request) => {
      const clock = textOf(request.parameters, 'test_clock');
      const keep = all(isAlive, byText(request.parameters, 'email'), (customer) =>
        clock === undefined ? (customer['test_clock'] ?? null) === null : customer['test_clock'] === clock,
      );
      return answerList(request, { kind: 'customer', url: '/v1/customers', keep, keepCursor: isAlive });
    },
  },
  {
    method: 'GET',
    pattern: '/v1/customers/:id',
    permission: 'customer_read',
    parameters: ['expand'],
    handle: answerCustomer,
  },
  {
    method: 'GET',
    pattern: '/v1/customers/:id/payment_methods',
    permission: 'payment_method_read',
    parameters: [...pageParameters, 'allow_redisplay', 'type'],
    handle: (request) => {
      const { id } = livingCustomer(request);
      return answerPaymentMethods(request, id, `/v1/customers/${id}/payment_methods`);
    },
  },
  {
    method: 'GET',
    pattern: '/v1/customers/:id/payment_methods/:method',
    permission: 'payment_method_read',
    parameters: ['expand'],
    handle: (request) => {
      const { id } = livingCustomer(request);
      const method = findByPath(request, 'payment_method', 'method');
      if (method['customer'] !== id) throw resourceMissing('payment_method', method.id, 'id', 404);
      return answerObject(request, method);
    },
  },
  {
    method: 'GET',
    pattern: '/v1/payment_methods',
    permission: 'payment_method_read',
    parameters: [...pageParameters, 'allow_redisplay', 'customer', 'type'],
    handle: (request) => {
      const customer = textOf(request.parameters, 'customer');
      if (customer !== undefined) {
        findByParameter(request, 'customer', customer, 'customer');
        return answerPaymentMethods(request, customer, '/v1/payment_methods');
      }
      const keep = byText(request.parameters, 'type');
      return answerList(request, { kind: 'payment_method', url: '/v1/payment_methods', keep });
    },
  },
  {
    method: 'GET',
    pattern: '/v1/payment_methods/:id',
    permission: 'payment_method_read',
    parameters: ['expand'],
    handle: (request) => answerObject(request, findByPath(request, 'payment_method')),
  },
];

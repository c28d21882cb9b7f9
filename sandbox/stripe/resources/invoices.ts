import { pageParameters } from '../answers/pageRequest.ts';
import { isWithin, rangeOf } from '../answers/range.ts';
import type { ApiRequest, Route } from '../http/apiRequest.ts';
import { choiceOf, flagOf, recordOf, textOf } from '../http/parameters.ts';
import type { StoredObject } from '../objects/source.ts';
import { embeddedOf } from '../objects/subscriptionItems.ts';
import { amongCustomer, amongOwnerOf } from './amongCustomer.ts';
import { all, byText, type Filter } from './filters.ts';
import { subscriptionOfInvoice } from './invoiceParent.ts';
import { answerList, answerObject, findByPath } from './readable.ts';

const statuses = ['draft', 'open', 'paid', 'uncollectible', 'void'] as const;

const amongInvoices = (request: ApiRequest): StoredObject[] | undefined => {
  const subscription = textOf(request.parameters, 'subscription');
  const ofCustomer = amongCustomer(request, 'invoice');
  if (subscription === undefined || ofCustomer !== undefined) return ofCustomer;
  return amongOwnerOf(request, 'invoice', 'subscription', subscription);
};

const bySubscription = (request: ApiRequest): Filter => {
  const wanted = textOf(request.parameters, 'subscription');
  return wanted === undefined ? () => true : (invoice) => subscriptionOfInvoice(invoice) === wanted;
};

const amongPayments = (request: ApiRequest): StoredObject[] | undefined => {
  const invoice = textOf(request.parameters, 'invoice');
  return invoice === undefined
    ? undefined
    : amongOwnerOf(request, 'invoice_payment', 'invoice', invoice).filter(
        (each) => each['invoice'] === invoice,
      );
};

const byPayment = (request: ApiRequest): Filter => {
  const wanted = recordOf(request.parameters, 'payment');
  if (wanted === undefined) return () => true;
  return ({ payment }) =>
    typeof payment === 'object' &&
    payment !== null &&
    Object.entries(payment).every(([name, value]) => wanted[name] === undefined || wanted[name] === value);
};

/** Reading invoices, their lines and payments, and invoice items. */
export const invoiceRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/v1/invoices',
    permission: 'invoice_read',
    parameters: [
      ...pageParameters,
      'collection_method',
      'created',
      'customer',
      'due_date',
      'status',
      'subscription',
    ],
    handle: (request) => {
      const { parameters } = request;
      choiceOf(parameters, 'status', statuses);
      const due = rangeOf(parameters, 'due_date');
      const keepCursor = byText(parameters, 'status');
      const keep = all(
        keepCursor,
        bySubscription(request),
        byText(parameters, 'collection_method'),
        ({ due_date }) => isWithin(due, due_date),
      );
      const among = amongInvoices(request);
      return answerList(request, { kind: 'invoice', url: '/v1/invoices', among, keep, keepCursor });
    },
  },
  {
    method: 'GET',
    pattern: '/v1/invoices/:id',
    permission: 'invoice_read',
    parameters: ['expand'],
    handle: (request) => answerObject(request, findByPath(request, 'invoice')),
  },
  {
    method: 'GET',
    pattern: '/v1/invoices/:id/lines',
    permission: 'invoice_read',
    parameters: pageParameters,
    handle: (request) => {
      const invoice = findByPath(request, 'invoice');
      const among = embeddedOf(invoice, 'lines');
      return answerList(request, { kind: 'invoice', url: `/v1/invoices/${invoice.id}/lines`, among });
    },
  },
  {
    method: 'GET',
    pattern: '/v1/invoice_payments',
    permission: 'invoice_read',
    parameters: [...pageParameters, 'created', 'invoice', 'payment', 'status'],
    handle: (request) =>
      answerList(request, {
        kind: 'invoice_payment',
        url: '/v1/invoice_payments',
        among: amongPayments(request),
        keep: all(byText(request.parameters, 'status'), byPayment(request)),
      }),
  },
  {
    method: 'GET',
    pattern: '/v1/invoice_payments/:id',
    permission: 'invoice_read',
    parameters: ['expand'],
    handle: (request) => answerObject(request, findByPath(request, 'invoice_payment')),
  },
  {
    method: 'GET',
    pattern: '/v1/invoiceitems',
    permission: 'invoice_read',
    parameters: [...pageParameters, 'created', 'customer', 'invoice', 'pending'],
    handle: (request) => {
      const pending = flagOf(request.parameters, 'pending');
      const keep = all(
        byText(request.parameters, 'invoice'),
        ({ invoice }) => pending === undefined || (invoice === null) === pending,
      );
      const among = amongCustomer(request, 'invoiceitem');
      return answerList(request, { kind: 'invoiceitem', url: '/v1/invoiceitems', among, keep });
    },
  },
  {
    method: 'GET',
    pattern: '/v1/invoiceitems/:id',
    permission: 'invoice_read',
    parameters: ['expand'],
    handle: (request) => answerObject(request, findByPath(request, 'invoiceitem')),
  },
];

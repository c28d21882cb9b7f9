import { type EventKnowledge, eventRoutes } from './events/eventRoutes.ts';
import type { Route } from './http/apiRequest.ts';
import { accountRoutes } from './resources/accounts.ts';
import { catalogueRoutes } from './resources/catalogue.ts';
import { customerRoutes } from './resources/customers.ts';
import { invoiceRoutes } from './resources/invoices.ts';
import { paymentRoutes } from './resources/payments.ts';
import { subscriptionRoutes } from './resources/subscriptions.ts';
import { type EndpointSettings, endpointRoutes } from './webhooks/endpointRoutes.ts';
import { couponRoutes } from './writes/catalogue/couponRoutes.ts';
import { priceRoutes } from './writes/catalogue/priceRoutes.ts';
import { productRoutes } from './writes/catalogue/productRoutes.ts';
import { customerWriteRoutes } from './writes/customers/customerRoutes.ts';
import { invoiceWriteRoutes } from './writes/invoices/invoiceRoutes.ts';
import { invoiceItemRoutes } from './writes/invoices/itemRoutes.ts';
import { chargeRoutes } from './writes/payments/chargeRoutes.ts';
import { intentRoutes } from './writes/payments/intentRoutes.ts';
import { methodRoutes } from './writes/payments/methodRoutes.ts';
import { refundRoutes } from './writes/payments/refundRoutes.ts';
import { subscriptionWriteRoutes } from './writes/subscriptions/subscriptionRoutes.ts';

const writingRoutes: readonly Route[] = [
  ...chargeRoutes,
  ...couponRoutes,
  ...customerWriteRoutes,
  ...intentRoutes,
  ...invoiceItemRoutes,
  ...invoiceWriteRoutes,
  ...methodRoutes,
  ...priceRoutes,
  ...productRoutes,
  ...refundRoutes,
  ...subscriptionWriteRoutes,
];

/** Every operation of the local Stripe. */
export const allRoutes = (settings: EndpointSettings, known: EventKnowledge): readonly Route[] => [
  ...accountRoutes,
  ...catalogueRoutes,
  ...customerRoutes,
  ...subscriptionRoutes,
  ...invoiceRoutes,
  ...paymentRoutes,
  ...eventRoutes(known),
  ...endpointRoutes(settings),
  ...writingRoutes,
];

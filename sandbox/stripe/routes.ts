import { eventRoutes } from './events/eventRoutes.ts';
import type { Route } from './http/apiRequest.ts';
import { accountRoutes } from './resources/accounts.ts';
import { catalogueRoutes } from './resources/catalogue.ts';
import { customerRoutes } from './resources/customers.ts';
import { invoiceRoutes } from './resources/invoices.ts';
import { paymentRoutes } from './resources/payments.ts';
import { subscriptionRoutes } from './resources/subscriptions.ts';
import { type EndpointSettings, endpointRoutes } from './webhooks/endpointRoutes.ts';

/** Every operation of the local Stripe. */
export const allRoutes = (
  settings: EndpointSettings,
  reachedAll: (eventId: string) => boolean | undefined,
): readonly Route[] => [
  ...accountRoutes,
  ...catalogueRoutes,
  ...customerRoutes,
  ...subscriptionRoutes,
  ...invoiceRoutes,
  ...paymentRoutes,
  ...eventRoutes(reachedAll),
  ...endpointRoutes(settings),
];

import type { CustomerFacts } from './facts.ts';

/**
 * The customer's page in Stripe's Dashboard (product.md §3.1 #36): with the account where it is known, so that a
 * person with several accounts lands in the right one.
 */
export const stripeCustomerUrl = (
  { customerId, livemode }: Pick<CustomerFacts, 'customerId' | 'livemode'>,
  accountId: string | null,
): string =>
  [
    'https://dashboard.stripe.com',
    ...(accountId === null ? [] : [accountId]),
    ...(livemode ? [] : ['test']),
    'customers',
    encodeURIComponent(customerId),
  ].join('/');

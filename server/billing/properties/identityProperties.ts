import { stripeCustomerUrl } from '../stripeUrl.ts';
import { type BillingProperty, numberProperty, textProperty } from './property.ts';

/** Which Stripe customer this is (product.md §3.1 #9, #36, #51, #52). */
export const identityProperties: readonly BillingProperty[] = [
  textProperty({
    name: 'clearsync_stripe_customer_id',
    label: 'Stripe customer ID',
    description: 'The Stripe customer with the highest MRR that belongs to this record.',
    pack: 'A',
    rank: 9,
    value: ({ customers }) => customers[0]?.customerId ?? '',
  }),
  textProperty({
    name: 'clearsync_stripe_url',
    label: 'Open in Stripe',
    description: "The customer's page in the Stripe Dashboard.",
    pack: 'B',
    rank: 36,
    value: ({ customers: [primary] }, { accounts }) =>
      primary === undefined ? '' : stripeCustomerUrl(primary, accounts.get(primary.customerId)?.id ?? null),
  }),
  numberProperty({
    name: 'clearsync_billing_contacts',
    label: 'Billing contacts',
    description: 'How many contacts of this company have Stripe customers.',
    pack: 'B',
    rank: 51,
    objects: ['companies'],
    value: (_record, { billingContacts }) => (billingContacts === null ? '' : `${billingContacts}`),
  }),
  textProperty({
    name: 'clearsync_billing_email',
    label: 'Billing email',
    description: 'E-mail address of the Stripe customer with the highest MRR.',
    pack: 'C',
    rank: 52,
    objects: ['companies'],
    value: ({ customers }) => customers[0]?.email ?? '',
  }),
];

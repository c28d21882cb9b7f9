import { customerIdList } from './customerIdList.ts';
import {
  type BillingProperty,
  boolProperty,
  choiceProperty,
  longTextProperty,
  textProperty,
} from './property.ts';
import { joined } from './values.ts';

/** Where the values come from, how they got here and how far they can be relied on (product.md §3.1 #45 to #50). */
export const originProperties: readonly BillingProperty[] = [
  longTextProperty({
    name: 'clearsync_stripe_customer_ids',
    label: 'All Stripe customer IDs',
    description: 'Every Stripe customer that belongs to this record, each with its account.',
    pack: 'C',
    rank: 45,
    value: ({ customers }, { accounts }) => customerIdList(customers, accounts),
  }),
  textProperty({
    name: 'clearsync_stripe_account',
    label: 'Stripe account',
    description: 'Names of the Stripe accounts that the customers of this record belong to.',
    pack: 'C',
    rank: 46,
    value: ({ customers }, { accounts }) =>
      joined(
        customers.flatMap(({ customerId }) => {
          const account = accounts.get(customerId);
          return account === undefined ? [] : [account.name || account.id];
        }),
      ),
  }),
  choiceProperty(
    {
      name: 'clearsync_mode',
      label: 'Data mode',
      description: 'Whether the billing data is live data or test data of Stripe.',
      pack: 'C',
      rank: 47,
      value: ({ livemode }) => (livemode ? 'live' : 'test'),
    },
    { live: 'Live', test: 'Test' },
  ),
  choiceProperty(
    {
      name: 'clearsync_match_method',
      label: 'Matched by',
      description: 'By what the Stripe customer with the highest MRR was found to belong to this record.',
      pack: 'C',
      rank: 48,
      // Which of a company's domains it was does not matter here.
      value: (_record, { matchMethod }) =>
        matchMethod === 'additional_domain' ? 'domain' : (matchMethod ?? ''),
    },
    {
      email: 'E-mail address',
      additional_email: 'Additional e-mail address',
      metadata: 'Metadata',
      stored_id: 'Stored ID',
      domain: 'Domain',
      contact_company: "Contact's company",
      manual: 'By hand',
      created: 'Created by ClearSync',
    },
  ),
  choiceProperty(
    {
      name: 'clearsync_sync_state',
      label: 'Billing sync state',
      description: 'Whether the billing data of this record is complete and as fresh as the last import.',
      pack: 'C',
      rank: 49,
      value: (_record, { syncState }) => syncState,
    },
    {
      in_sync: 'In sync',
      pending: 'Pending',
      stale: 'Stale',
      error: 'Needs attention',
      excluded: 'Excluded',
      paused: 'Paused',
    },
  ),
  boolProperty({
    name: 'clearsync_backfill',
    label: 'Created or filled by backfill',
    description:
      'Yes from the first filling of this record until the first change after it: for keeping workflows from starting on old data.',
    pack: 'C',
    rank: 50,
    value: (_record, { firstFill }) => `${firstFill}`,
  }),
];

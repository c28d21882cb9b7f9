import type Stripe from 'stripe';
import type { Wire } from './objects/wire.ts';

/** The account that the local Stripe plays. */
export type Account = Wire<Stripe.Account>;

/** What may be chosen about the account; the rest is a plain US company's. */
export type AccountChoice = {
  id?: string;
  name?: string;
  country?: string;
  defaultCurrency?: string;
  email?: string;
};

const settingsOf = (displayName: string): NonNullable<Account['settings']> => ({
  branding: { icon: null, logo: null, primary_color: null, secondary_color: null },
  card_payments: {
    statement_descriptor_prefix: null,
    statement_descriptor_prefix_kana: null,
    statement_descriptor_prefix_kanji: null,
  },
  dashboard: { display_name: displayName, timezone: 'Etc/UTC' },
  payments: {
    statement_descriptor: displayName.toUpperCase().slice(0, 22),
    statement_descriptor_kana: null,
    statement_descriptor_kanji: null,
    statement_descriptor_prefix_kana: null,
    statement_descriptor_prefix_kanji: null,
  },
});

/** Makes the account object of `GET /v1/account`. */
export const createAccount = (choice: AccountChoice = {}): Account => {
  const name = choice.name ?? 'Lantern Software';
  const profile = { mcc: '5734', name, product_description: null, url: null };
  return {
    id: choice.id ?? 'acct_1LocalStripe00001',
    object: 'account',
    business_profile: {
      ...profile,
      annual_revenue: null,
      estimated_worker_count: null,
      minority_owned_business_designation: null,
      specified_commercial_transactions_act_url: null,
      support_address: null,
      support_email: null,
      support_phone: null,
      support_url: null,
    },
    business_type: 'company',
    charges_enabled: true,
    country: choice.country ?? 'US',
    created: 1_577_836_800,
    default_currency: choice.defaultCurrency ?? 'usd',
    details_submitted: true,
    email: choice.email ?? 'billing@lantern.example',
    metadata: {},
    payouts_enabled: true,
    settings: settingsOf(name),
    type: 'standard',
  };
};

import type Stripe from 'stripe';
import type { Wire } from '../../objects/wire.ts';
import type { Population } from '../population.ts';
import { cardOf, sepaOf } from './paymentMethod.ts';

/** How a charge was paid: the customer's card, its bank account or a transfer. */
export function paymentMethodDetails(
  population: Population,
  customer: number,
): Wire<Stripe.Charge.PaymentMethodDetails> {
  const card = cardOf(population, customer);
  if (card !== null) {
    return {
      card: {
        amount_authorized: null,
        authorization_code: null,
        brand: card.brand,
        checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
        country: 'US',
        electronic_commerce_indicator: null,
        exp_month: card.exp_month,
        exp_year: card.exp_year,
        fingerprint: card.fingerprint,
        funding: 'credit',
        installments: null,
        last4: card.last4,
        mandate: null,
        network: card.brand,
        network_transaction_id: null,
        regulated_status: null,
        three_d_secure: null,
        transaction_link_id: null,
        wallet: null,
      },
      type: 'card',
    };
  }
  if (population.slotOf(customer).scenario.method !== 'sepa') {
    return { customer_balance: {}, type: 'customer_balance' };
  }
  const { generated_from: _made, ...account } = sepaOf(population, customer);
  return { sepa_debit: { ...account, mandate: null }, type: 'sepa_debit' };
}

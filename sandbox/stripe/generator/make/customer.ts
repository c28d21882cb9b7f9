import type Stripe from 'stripe';
import type { Wire } from '../../objects/wire.ts';
import { couponsAttached } from '../couponsAt.ts';
import { newestStep } from '../life.ts';
import { mix32 } from '../mix32.ts';
import { personOf } from '../person.ts';
import type { Population } from '../population.ts';
import { statusOf } from '../subscriptionState.ts';
import { addressOf } from './address.ts';
import { customerDiscountId, discountAt } from './discount.ts';
import { invoicePrefix } from './invoiceNumber.ts';
import { paymentMethodId } from './paymentMethod.ts';

/** The customer of an index. */
export function customerAt(population: Population, customer: number): Wire<Stripe.Customer> {
  const { scenario, contracts } = population.slotOf(customer);
  const person = personOf(population, customer);
  const existing = contracts.filter((contract) => newestStep(contract, customer) >= 0);
  const delinquent = existing.some((contract) =>
    ['past_due', 'unpaid'].includes(statusOf(population, contract, customer)),
  );
  const invoices = existing.reduce((sum, contract) => sum + newestStep(contract, customer) + 1, 0);
  return {
    id: population.ids.make('customer', customer),
    object: 'customer',
    address: addressOf(population, customer),
    balance: 0,
    created: population.createdAt(customer),
    currency: existing.length > 0 || scenario.oneTime.length > 0 ? scenario.currency : null,
    customer_account: null,
    default_source: null,
    delinquent,
    description: scenario.kind,
    discount: ownDiscount(population, customer),
    email: person.email,
    invoice_prefix: invoicePrefix(population, customer),
    invoice_settings: {
      custom_fields: null,
      default_payment_method: paymentMethodId(population, customer),
      footer: null,
      rendering_options: null,
    },
    livemode: population.livemode,
    metadata: { crm_id: `C-${100_000 + customer}` },
    name: person.displayName,
    next_invoice_sequence: invoices + 1,
    phone: mix32(population.seed, customer, 7) % 3 === 0 ? phoneOf(population, customer) : null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: 'none',
    test_clock: null,
  };
}

function phoneOf({ seed }: Population, customer: number): string {
  return `+1555${String(mix32(seed, customer, 8) % 10_000_000).padStart(7, '0')}`;
}

function ownDiscount(population: Population, customer: number): Wire<Stripe.Discount> | null {
  const { scenario, contracts } = population.slotOf(customer);
  const first = contracts[0];
  if (scenario.coupon === undefined) return null;
  if (first !== undefined) {
    const newest = newestStep(first, customer);
    if (newest >= 0 && couponsAttached([scenario.coupon], first, newest)[0] === null) return null;
  }
  const address = population.ids.read('discount', customerDiscountId(population, customer));
  return (address && discountAt(population, address)) ?? null;
}

import { endOfMonth } from './day.ts';
import type { PaymentMethodFacts } from './facts.ts';
import type { StripeMethodDetails } from './stripeObjects.ts';

const BRANDS = new Map([
  ['visa', 'Visa'],
  ['mastercard', 'Mastercard'],
  ['amex', 'American Express'],
  ['discover', 'Discover'],
  ['diners', 'Diners Club'],
  ['jcb', 'JCB'],
  ['unionpay', 'UnionPay'],
  ['cartes_bancaires', 'Cartes Bancaires'],
  ['eftpos_au', 'eftpos'],
]);

const TYPES = new Map([
  ['card', 'Card'],
  ['sepa_debit', 'SEPA'],
  ['us_bank_account', 'US bank account'],
  ['bacs_debit', 'Bacs'],
  ['au_becs_debit', 'BECS'],
  ['acss_debit', 'Pre-authorised debit'],
  ['customer_balance', 'Bank transfer'],
  ['link', 'Link'],
  ['paypal', 'PayPal'],
  ['ideal', 'iDEAL'],
  ['cashapp', 'Cash App Pay'],
  ['amazon_pay', 'Amazon Pay'],
  ['revolut_pay', 'Revolut Pay'],
]);

/** "some_new_method" as "Some new method": better than nothing for what Stripe adds later. */
const inWords = (code: string): string => code.slice(0, 1).toUpperCase() + code.slice(1).replaceAll('_', ' ');

const withLast4 = (name: string, last4: string | null | undefined): string =>
  last4 ? `${name} •••• ${last4}` : name;

const cardExpiry = ({ card }: StripeMethodDetails): number | null => {
  const [year, month] = [card?.exp_year, card?.exp_month];
  const usable = Number.isInteger(year) && Number.isInteger(month);
  return usable && year && month && year < 10_000 ? endOfMonth(year, month) : null;
};

/** Bank transfer is what remains when Stripe sends the invoice and there is no method (product.md §3.1 #31). */
export const BY_INVOICE: PaymentMethodFacts = { label: 'Bank transfer (invoice)', expiresAt: null };

/** "Visa •••• 4242", "SEPA •••• 3000". Never more of it than that. */
export const methodLabel = (details: StripeMethodDetails): string => {
  const { type, card } = details;
  if (type === 'card')
    return withLast4(card?.brand ? (BRANDS.get(card.brand) ?? inWords(card.brand)) : 'Card', card?.last4);
  const debit =
    details.sepa_debit ??
    details.us_bank_account ??
    details.bacs_debit ??
    details.au_becs_debit ??
    details.acss_debit;
  return withLast4(TYPES.get(type) ?? inWords(type), debit?.last4);
};

/** What a means of payment is called, and the end of a card's last month. */
export const methodFacts = (details: StripeMethodDetails): PaymentMethodFacts => ({
  label: methodLabel(details),
  expiresAt: details.type === 'card' ? cardExpiry(details) : null,
});

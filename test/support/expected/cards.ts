import { findTyped, idOf } from '../../../sandbox/stripe/objects/typed.ts';
import { type Books, isLive, type Subscription } from './books.ts';
import { isPaid } from './payments.ts';
import { holderOf } from './record.ts';

/** What is shown of a means of payment: its words and, of a card, the last second of its last month. */
export type Means = { label: string; ends: number | null };

/** Of a payment method, or of a charge that was made with it. */
type Details = {
  card?: { brand: string | null; last4: string | null; exp_month: number; exp_year: number } | null;
  sepa_debit?: { last4: string | null };
};

const BRANDS: Record<string, string> = { visa: 'Visa', mastercard: 'Mastercard', amex: 'American Express' };

const meansOf = ({ card, sepa_debit }: Details): Means => {
  if (card === null || card === undefined) return { label: `SEPA •••• ${sepa_debit?.last4}`, ends: null };
  const label = `${BRANDS[card.brand ?? '']} •••• ${card.last4}`;
  return { label, ends: Date.UTC(card.exp_year, card.exp_month, 1) / 1000 - 1 };
};

/** What Stripe charges for a subscription by itself: its default, else the customer's. */
export const defaultOf = (
  { customer, store }: Books,
  subscription: Subscription | undefined,
): Means | null => {
  const id =
    idOf(subscription?.default_payment_method) ?? idOf(customer.invoice_settings.default_payment_method);
  const method = findTyped(store, 'payment_method', id);
  return method === undefined ? null : meansOf(method);
};

/** What a person sees: the default, else that invoices are sent, else what the last payment was made with. */
export const shownMeans = (books: Books): Means | null => {
  const primary = holderOf([books]).owned.find(({ subscription }) => isLive(subscription))?.subscription;
  const byDefault = defaultOf(books, primary);
  if (byDefault !== null) return byDefault;
  if (primary?.collection_method === 'send_invoice') return { label: 'Bank transfer (invoice)', ends: null };
  const last = books.charges.find((charge) => isPaid(charge) && charge.payment_method_details !== null);
  return last?.payment_method_details ? meansOf(last.payment_method_details) : null;
};

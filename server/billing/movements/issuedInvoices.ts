import { byText } from '../primary.ts';
import type { StripeInvoice } from '../stripeObjects.ts';

/** Collection was never tried: Stripe wrote it off because collection is paused (stripe.md §5.1). */
const isWrittenOffUntried = ({ status, attempt_count, collection_method }: StripeInvoice): boolean =>
  status === 'uncollectible' && attempt_count === 0 && collection_method === 'charge_automatically';

/** Whether an invoice really asked for money: drafts, void ones and those of a paused collection did not. */
const isIssued = (invoice: StripeInvoice): boolean =>
  invoice.status === 'open' ||
  invoice.status === 'paid' ||
  (invoice.status === 'uncollectible' && !isWrittenOffUntried(invoice));

const byAge = (a: StripeInvoice, b: StripeInvoice): number => a.created - b.created || byText(a.id, b.id);

/** The issued invoices of each subscription, oldest first. The order in which they come does not matter. */
export const issuedInvoices = (invoices: readonly StripeInvoice[]): Map<string, StripeInvoice[]> => {
  const bySubscription = new Map<string, StripeInvoice[]>();
  for (const invoice of invoices.filter(isIssued).sort(byAge)) {
    const of = invoice.parent?.subscription_details?.subscription;
    if (of === null || of === undefined) continue;
    const id = typeof of === 'string' ? of : of.id;
    const own = bySubscription.get(id);
    if (own === undefined) bySubscription.set(id, [invoice]);
    else own.push(invoice);
  }
  return bySubscription;
};

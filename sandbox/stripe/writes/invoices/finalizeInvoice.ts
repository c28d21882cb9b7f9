import { findTyped, idOf } from '../../objects/typed.ts';
import type { Writer } from '../writer.ts';
import type { Invoice } from './createInvoice.ts';
import { settleSubscription } from './settleSubscription.ts';

/** Takes the next number of the customer's own sequence, such as `LANT1A2B-0003`. */
const takeNumber = (writer: Writer, customerId: string | undefined): string => {
  const customer = findTyped(writer.store, 'customer', customerId);
  const next = customer?.next_invoice_sequence ?? 1;
  if (customer !== undefined) writer.update(customer, { next_invoice_sequence: next + 1 });
  return `${customer?.invoice_prefix ?? 'LOCAL'}-${String(next).padStart(4, '0')}`;
};

/** Opens a draft: number, links, times. An invoice over nothing is paid at once. */
export const finalizeInvoice = (writer: Writer, draft: Invoice): Invoice => {
  const nothingDue = draft.amount_due === 0;
  const finalized = writer.update<Invoice>(
    draft,
    {
      automatically_finalizes_at: null,
      effective_at: writer.now,
      ending_balance: 0,
      hosted_invoice_url: `https://invoice.stripe.com/i/local/${draft.id}`,
      invoice_pdf: `https://pay.stripe.com/invoice/local/${draft.id}/pdf`,
      number: draft.number ?? takeNumber(writer, idOf(draft.customer)),
      status: nothingDue ? 'paid' : 'open',
      ...(nothingDue ? { attempted: true, auto_advance: false } : {}),
      status_transitions: {
        ...draft.status_transitions,
        finalized_at: writer.now,
        paid_at: nothingDue ? writer.now : null,
      },
    },
    'invoice.finalized',
    'invoice.updated',
    ...(nothingDue ? ['invoice.paid', 'invoice.payment_succeeded'] : []),
  );
  if (nothingDue) settleSubscription(writer, finalized, true);
  return finalized;
};

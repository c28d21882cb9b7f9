import type { Happening } from '../happening.ts';
import { sentInvoice } from '../sentInvoice.ts';

/** A sent invoice is paid past Stripe, by bank transfer. */
export const payByTransfer: Happening = {
  name: 'invoice_paid_by_transfer',
  weight: 3,
  happen: (world) => {
    const found = sentInvoice(world);
    if (found === undefined) return undefined;
    world.post(`/v1/invoices/${found.invoice.id}/pay`, { paid_out_of_band: 'true' });
    return found.customer;
  },
};

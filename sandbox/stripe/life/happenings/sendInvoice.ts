import type { Happening } from '../happening.ts';

/** A customer is sent an invoice for work that is no subscription, due in two weeks. */
export const sendInvoice: Happening = {
  name: 'invoice_sent',
  weight: 3,
  happen: (world) => {
    const found = world.someone((customer) => customer);
    if (found === undefined) return undefined;
    const { id: customer } = found;
    const currency = found.currency ?? 'usd';
    const amount = String(10_000 + 500 * world.upTo(60));
    world.post('/v1/invoiceitems', { customer, amount, currency, description: 'Workshop' });
    const draft = world.post('/v1/invoices', {
      customer,
      currency,
      collection_method: 'send_invoice',
      days_until_due: '14',
      pending_invoice_items_behavior: 'include',
    });
    world.post(`/v1/invoices/${draft.id}/finalize`);
    return customer;
  },
};

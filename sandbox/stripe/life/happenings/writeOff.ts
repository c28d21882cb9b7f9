import type { Happening } from '../happening.ts';
import { sentInvoice } from '../sentInvoice.ts';

/** A sent invoice was a mistake, or is no longer hoped for. */
export const writeOff: Happening = {
  name: 'invoice_written_off',
  weight: 1,
  happen: (world) => {
    const found = sentInvoice(world);
    if (found === undefined) return undefined;
    const verb = world.chance(0.5) ? 'void' : 'mark_uncollectible';
    world.post(`/v1/invoices/${found.invoice.id}/${verb}`);
    return found.customer;
  },
};

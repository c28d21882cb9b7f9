import type { Happening } from '../happening.ts';
import { sentInvoice } from '../sentInvoice.ts';

const daySeconds = 86_400;

/** A sent invoice was not paid in time. */
export const overdue: Happening = {
  name: 'invoice_overdue',
  weight: 1,
  happen: (world) => {
    const found = sentInvoice(world);
    if (found === undefined) return undefined;
    world.itself((writer) => {
      const due_date = Math.min(found.invoice.due_date ?? writer.now, writer.now - daySeconds);
      writer.update(found.invoice, { due_date }, 'invoice.updated');
      writer.emit('invoice.overdue', { ...found.invoice, due_date });
    });
    return found.customer;
  },
};

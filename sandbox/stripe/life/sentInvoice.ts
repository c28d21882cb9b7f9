import { typedOfCustomer } from '../objects/typed.ts';
import type { Invoice } from '../writes/invoices/createInvoice.ts';
import type { World } from './world.ts';

/** An open invoice that somebody was sent, with the customer's id. */
export const sentInvoice = (world: World): { customer: string; invoice: Invoice } | undefined =>
  world.someone(({ id }) => {
    const own = typedOfCustomer(world.store, 'invoice', id);
    const invoice = own.find(
      ({ status, collection_method }) => status === 'open' && collection_method === 'send_invoice',
    );
    return invoice && { customer: id, invoice };
  });

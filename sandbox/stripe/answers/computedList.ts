import type { StoredObject } from '../objects/source.ts';
import type { View } from './view.ts';

const embeddedLimit = 10;

const listOf = (url: string, objects: readonly StoredObject[]): Record<string, unknown> => ({
  object: 'list',
  data: objects.slice(0, embeddedLimit),
  has_more: objects.length > embeddedLimit,
  url,
});

const mentions = (object: StoredObject, field: string, id: string): boolean => object[field] === id;

/**
 * Lists that live in other objects and are shown only when expanded: an invoice's payments, a charge's refunds, a
 * customer's running subscriptions. Answers undefined for any other field.
 */
export const computedList = (
  { store, permit }: View,
  holder: StoredObject,
  name: string,
): Record<string, unknown> | undefined => {
  const owner = holder.object === 'customer' ? holder.id : holder['customer'];
  const customer = typeof owner === 'string' ? owner : '';
  switch (`${holder.object}.${name}`) {
    case 'invoice.payments': {
      const payments = store.ofCustomer('invoice_payment', customer);
      return listOf(
        `/v1/invoice_payments?invoice=${holder.id}`,
        payments.filter((each) => mentions(each, 'invoice', holder.id)),
      );
    }
    case 'charge.refunds': {
      const refunds = store.ofCustomer('refund', customer);
      const own = refunds.filter((each) => mentions(each, 'charge', holder.id));
      return listOf(`/v1/charges/${holder.id}/refunds`, own);
    }
    case 'customer.subscriptions': {
      permit('subscription_read');
      const running = store
        .ofCustomer('subscription', customer)
        .filter((each) => each['status'] !== 'canceled' && each['status'] !== 'incomplete_expired');
      return listOf(`/v1/customers/${holder.id}/subscriptions`, running);
    }
    default:
      return undefined;
  }
};

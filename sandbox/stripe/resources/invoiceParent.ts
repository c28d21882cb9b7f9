import type { StoredObject } from '../objects/source.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The id of the subscription that an invoice bills, where it bills one (`parent.subscription_details`). */
export const subscriptionOfInvoice = (invoice: StoredObject): string | undefined => {
  const { parent } = invoice;
  const details = isRecord(parent) ? parent['subscription_details'] : undefined;
  const subscription = isRecord(details) ? details['subscription'] : undefined;
  return typeof subscription === 'string' ? subscription : undefined;
};

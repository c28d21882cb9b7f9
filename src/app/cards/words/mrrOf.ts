import type { Money } from '@clearsync/contract/base';
import type { CardBilling } from '@clearsync/contract/card';

/** The MRR of a record by currency. That nothing counts is a known zero where there are subscriptions, not an unknown. */
export const mrrOf = ({ mrr, subscriptions }: CardBilling): readonly Money[] => {
  const [first] = subscriptions;
  return mrr.length === 0 && first ? [{ amount: 0, currency: first.mrr.currency }] : mrr;
};

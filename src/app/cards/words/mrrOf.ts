import type { Money } from '@clearsync/contract/base';
import type { CardBilling } from '@clearsync/contract/card';

/** The MRR of a record by currency. That nothing counts is a known zero where there are subscriptions, not an unknown. */
export const mrrOf = ({ mrr, subscriptions }: CardBilling): readonly Money[] => {
  const [first] = subscriptions;
  return mrr.length === 0 && first ? [{ amount: 0, currency: first.mrr.currency }] : mrr;
};

/**
 * Amounts of which none is a known zero, in the currency that the record is billed in; unknown where the key may not read
 * what they are made of (`permission`, Stripe's name).
 */
export function zeroOf(
  amounts: readonly Money[],
  billing: CardBilling,
  permission: 'Charges' | 'Invoices',
): readonly Money[] {
  const [known] = [...mrrOf(billing), ...billing.paid];
  const isHidden = billing.missing.some((row) => row.permission === permission);
  return amounts.length > 0 || known === undefined || isHidden ? amounts : [{ ...known, amount: 0 }];
}

import { type Conversion, convert, ratesInto } from './convert.ts';
import type { ExchangeRates } from './exchangeRates.ts';
import type { Money, RecordFacts } from './facts.ts';

/** All amounts that a record states in HubSpot. */
const amountsOf = ({ lastPayment, nextRenewal, ...record }: RecordFacts): Money[] => [
  ...record.mrr,
  ...record.mrrChange30d,
  ...record.paid,
  ...record.refunded,
  ...record.open,
  ...record.overdue,
  ...record.credit,
  ...(lastPayment ? [lastPayment.amount] : []),
  ...(nextRenewal?.amount ? [nextRenewal.amount] : []),
];

/**
 * How a record's amounts are stated in the currency `target` (lower case): its MRR there, every rate that any of its
 * amounts takes, and what stays empty with the reason. Null when all of it is in that currency anyway.
 */
export const recordConversion = (
  record: RecordFacts,
  target: string,
  known: ExchangeRates,
): Conversion | null => {
  const currencies = amountsOf(record).flatMap(({ amount, currency }) => (amount === 0 ? [] : currency));
  const { rates, missing } = ratesInto(currencies, target, known);
  if (rates.length + missing.length === 0) return null;
  const mrr = convert(record.mrr, target, known);
  const tooLarge = mrr.missing.filter(({ reason }) => reason === 'too_large');
  return { amount: mrr.amount, rates, missing: [...missing, ...tooLarge] };
};

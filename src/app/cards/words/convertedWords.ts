import type { CardBilling } from '@clearsync/contract/card';
import type { UsedRate } from '@clearsync/contract/conversion';
import type { Format } from '@clearsync/ui/format/createFormat';
import { fill } from '@clearsync/ui/format/fill';
import { wordFor } from '@clearsync/ui/format/humanise';
import { common } from '@clearsync/ui/strings/common';
import { tab } from '@clearsync/ui/strings/tab';

/**
 * How amounts of other currencies are stated in HubSpot: the MRR there, each rate with its day, and what is left empty
 * and why. Null when everything is in the reporting currency.
 */
export function convertedWords({ converted, mrr }: CardBilling, format: Format): string | null {
  if (converted === null) return null;
  const { amount, rates, missing } = converted;
  const rateWords = (used: UsedRate): string => {
    const currency = used.inverse ? used.to : used.from;
    const original = mrr.find((money) => money.currency === currency);
    return fill(used.inverse ? tab.details.convertedBack : tab.details.convertedAt, {
      original: original === undefined ? currency.toUpperCase() : format.money(original),
      rate: format.rate(used.rate),
      day: format.day(used.date),
      from: used.from.toUpperCase(),
      to: used.to.toUpperCase(),
    });
  };
  const sentences = [
    ...(amount === null ? [] : [fill(tab.details.convertedMrr, { amount: format.money(amount) })]),
    ...rates.map(rateWords),
    ...missing.map(({ currency, reason }) =>
      fill(common.unconvertedLine, {
        currency: currency.toUpperCase(),
        reason: wordFor(common.unconverted, reason),
      }),
    ),
  ];
  return sentences.join(' ');
}

import type { Money } from '@clearsync/contract/base';
import type { Format } from '@clearsync/ui/format/createFormat';
import { fill } from '@clearsync/ui/format/fill';
import { card } from '@clearsync/ui/strings/card';
import { StatisticsTrend } from '@hubspot/ui-extensions';

/** How the MRR changed in the last 30 days, a line for each currency in which it did; words and arrow say the same. */
export function MrrTrend({ changes, format }: { changes: readonly Money[]; format: Format }) {
  return (
    <>
      {changes
        .filter(({ amount }) => amount !== 0)
        .map(({ amount, currency }) => (
          <StatisticsTrend
            key={currency}
            direction={amount > 0 ? 'increase' : 'decrease'}
            value={fill(amount > 0 ? card.figures.up : card.figures.down, {
              amount: format.money({ amount: Math.abs(amount), currency }),
            })}
          />
        ))}
    </>
  );
}

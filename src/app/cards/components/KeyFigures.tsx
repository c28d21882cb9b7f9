import type { CardBilling } from '@clearsync/contract/card';
import { AmountsItem } from '@clearsync/ui/components/AmountsItem';
import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import type { Format } from '@clearsync/ui/format/createFormat';
import { fill } from '@clearsync/ui/format/fill';
import { wordFor } from '@clearsync/ui/format/humanise';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { card } from '@clearsync/ui/strings/card';
import { common } from '@clearsync/ui/strings/common';
import { Button, Statistics, StatisticsItem } from '@hubspot/ui-extensions';
import type { ReactElement } from 'react';
import { mrrOf, zeroOf } from '../words/mrrOf.ts';
import { MrrTrend } from './MrrTrend.tsx';

/** MRR, next renewal, lifetime revenue; `explain` is the window that shows how the MRR is made. */
export function KeyFigures({ billing, explain }: { billing: CardBilling; explain: ReactElement | null }) {
  const format = useFormat();
  const renewal = billing.nextRenewal;
  const renewalNote = renewal === null ? null : renewalWords(renewal, format);
  const refunded = billing.refunded.filter(({ amount }) => amount !== 0);
  return (
    <Statistics testId="figures">
      <AmountsItem label={card.figures.mrr} amounts={mrrOf(billing)} format={format}>
        <Column align="start" gap="xs">
          <MrrTrend changes={billing.mrrChange30d} format={format} />
          {explain === null ? null : (
            <Button variant="transparent" size="xs" overlay={explain} testId="explain">
              {card.figures.explain}
            </Button>
          )}
        </Column>
      </AmountsItem>
      <StatisticsItem
        label={card.figures.nextRenewal}
        number={renewal === null ? common.none : format.day(renewal.on)}
      >
        {renewalNote === null ? null : <Note>{renewalNote}</Note>}
      </StatisticsItem>
      <AmountsItem
        label={card.figures.lifetime}
        amounts={zeroOf(billing.paid, billing, 'Charges')}
        format={format}
      >
        {refunded.length === 0 ? null : (
          <Note>{fill(card.figures.refunded, { amounts: format.amounts(refunded) })}</Note>
        )}
      </AmountsItem>
    </Statistics>
  );
}

function renewalWords(
  { amount, interval }: NonNullable<CardBilling['nextRenewal']>,
  format: Format,
): string | null {
  if (amount === null) return null;
  const money = format.money(amount);
  if (interval === null) return fill(card.figures.renewalAmount, { amount: money });
  return fill(card.figures.renewalAmountEvery, { amount: money, interval: wordFor(card.interval, interval) });
}

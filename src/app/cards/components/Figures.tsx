import type { CardBilling } from '@clearsync/contract/card';
import { AmountsItem } from '@clearsync/ui/components/AmountsItem';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { card } from '@clearsync/ui/strings/card';
import { common } from '@clearsync/ui/strings/common';
import { Statistics, StatisticsItem, Text } from '@hubspot/ui-extensions';
import type { ReactElement } from 'react';
import { KeyFigures } from './KeyFigures.tsx';

/** The figures that this customer has: of subscriptions, of one-time payments, or since when there are none. */
export function Figures({ billing, explain }: { billing: CardBilling; explain: ReactElement | null }) {
  const format = useFormat();
  const words = card.figures;
  if (billing.subscriptions.length > 0) return <KeyFigures billing={billing} explain={explain} />;
  const [oldest] = billing.customers.map(({ createdOn }) => createdOn).sort();
  if (billing.paid.every(({ amount }) => amount === 0) && oldest !== undefined) {
    return <Text testId="never-paid">{fill(words.neverPaid, { day: format.day(oldest) })}</Text>;
  }
  const last = billing.lastPayment;
  return (
    <Statistics testId="figures">
      <AmountsItem label={words.totalPaid} amounts={billing.paid} format={format} />
      <StatisticsItem
        label={words.lastPayment}
        number={last === null ? common.none : format.money(last.amount)}
      >
        {last === null ? null : <Note>{format.day(last.on)}</Note>}
      </StatisticsItem>
    </Statistics>
  );
}

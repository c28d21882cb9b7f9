import type { SetupReply } from '@clearsync/contract/setup';
import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { wordFor } from '@clearsync/ui/format/humanise';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { common } from '@clearsync/ui/strings/common';
import { settings } from '@clearsync/ui/strings/settings';
import { Text } from '@hubspot/ui-extensions';

/** The MRR as it is now, and by which rate each other currency is stated, or why it is not. */
export function Conversions({ setup: { mrr, conversion } }: { setup: SetupReply }) {
  const format = useFormat();
  const words = settings.numbers;
  const lines = [
    ...conversion.rates.map(({ from, to, rate, date, inverse }) =>
      fill(inverse ? words.rateBack : words.rate, {
        from: from.toUpperCase(),
        to: to.toUpperCase(),
        rate: format.rate(rate),
        day: format.day(date),
      }),
    ),
    ...conversion.missing.map(({ currency, reason }) =>
      fill(common.unconvertedLine, {
        currency: currency.toUpperCase(),
        reason: wordFor(common.unconverted, reason),
      }),
    ),
  ];
  return (
    <Column gap="xs" testId="conversions">
      {mrr.length === 0 ? null : <Text>{fill(words.mrrNow, { amounts: format.amounts(mrr) })}</Text>}
      {lines.map((line) => (
        <Note key={line}>{line}</Note>
      ))}
    </Column>
  );
}

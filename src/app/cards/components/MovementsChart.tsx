import type { RecordMovement } from '@clearsync/contract/recordMovements';
import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { toDecimal } from '@clearsync/ui/format/money';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { story } from '@clearsync/ui/strings/story';
import { LineChart } from '@hubspot/ui-extensions';
import { mrrPoints } from '../words/mrrPoints.ts';

/** The MRR after each day on which it changed; in the currency of the newest change, since currencies are never added up. */
export function MovementsChart({ movements }: { movements: RecordMovement[] }) {
  const format = useFormat();
  const words = story.movements;
  const currencies = [...new Set(movements.map(({ change }) => change.currency))];
  const [own] = currencies;
  if (own === undefined) return null;
  const currency = own.toUpperCase();
  const points = mrrPoints(movements, own);
  return (
    <Column gap="xs">
      <LineChart
        data={points.map(({ on, amount }) => ({
          day: format.day(on),
          mrr: Number(toDecimal({ amount, currency: own })),
        }))}
        axes={{
          x: { field: 'day', fieldType: 'category', label: words.chartDay },
          y: { field: 'mrr', fieldType: 'linear', label: fill(words.chartMrr, { currency }) },
        }}
        options={{ title: fill(words.chart, { currency }), showTooltips: true }}
      />
      {currencies.length > 1 ? <Note>{fill(words.oneCurrency, { currency })}</Note> : null}
    </Column>
  );
}

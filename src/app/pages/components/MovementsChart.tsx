import { fill } from '@clearsync/ui/format/fill';
import { toDecimal } from '@clearsync/ui/format/money';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { home } from '@clearsync/ui/strings/home';
import { BarChart } from '@hubspot/ui-extensions';
import type { MovementDay } from '../movementDays.ts';

/** What was gained and lost a day, side by side, each named in the legend. */
export function MovementsChart({ days, currency }: { days: MovementDay[]; currency: string }) {
  const format = useFormat();
  const words = home.movements;
  const code = currency.toUpperCase();
  const data = days
    .filter(({ gained, lost }) => gained + lost > 0)
    .flatMap(({ day, gained, lost }) =>
      [
        { kind: words.gained, amount: gained },
        { kind: words.lost, amount: lost },
      ].map(({ kind, amount }) => ({
        day: format.day(day),
        kind,
        amount: Number(toDecimal({ amount, currency })),
      })),
    );
  if (data.length === 0) return null;
  return (
    <BarChart
      data={data}
      axes={{
        x: { field: 'day', fieldType: 'category', label: words.day },
        y: { field: 'amount', fieldType: 'linear', label: fill(words.amount, { currency: code }) },
        options: {
          groupFieldByColor: 'kind',
          colors: { [words.gained]: 'green', [words.lost]: 'orange' },
        },
      }}
      options={{ title: fill(words.chart, { currency: code }), showLegend: true, showTooltips: true }}
      testId="movements-chart"
    />
  );
}

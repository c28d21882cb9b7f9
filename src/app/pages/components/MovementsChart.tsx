import { dayIn } from '@clearsync/ui/format/dates';
import { fill } from '@clearsync/ui/format/fill';
import { toDecimal } from '@clearsync/ui/format/money';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { useNow } from '@clearsync/ui/hooks/useNow';
import { home } from '@clearsync/ui/strings/home';
import { BarChart } from '@hubspot/ui-extensions';
import { type MovementDay, withQuietDays } from '../movementDays.ts';

/** What was gained and lost on each of the last 30 days, side by side, each named in the legend. */
export function MovementsChart({ days, currency }: { days: MovementDay[]; currency: string }) {
  const format = useFormat();
  const words = home.movements;
  const code = currency.toUpperCase();
  const today = dayIn(format.timeZone, useNow());
  if (days.every(({ gained, lost }) => gained + lost === 0)) return null;
  const data = withQuietDays(days, today).flatMap(({ day, gained, lost }) =>
    [
      { kind: words.gained, amount: gained },
      { kind: words.lost, amount: lost },
    ].map(({ kind, amount }) => ({
      day: format.shortDay(day),
      kind,
      amount: Number(toDecimal({ amount, currency })),
    })),
  );
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

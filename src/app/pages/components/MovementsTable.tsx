import { Column } from '@clearsync/ui/components/Column';
import { DataTable } from '@clearsync/ui/components/DataTable';
import { Note } from '@clearsync/ui/components/Note';
import type { Format } from '@clearsync/ui/format/createFormat';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { home } from '@clearsync/ui/strings/home';

import type { MovementDay } from '../movementDays.ts';

interface Props {
  days: MovementDay[];
  currency: string;
}

/** The numbers of the chart, the newest day first, and their sum. */
export function MovementsTable({ days, currency }: Props) {
  const format = useFormat();
  const words = home.movements;
  const columns = [
    { label: words.day },
    { label: words.gained, align: 'right' as const },
    { label: words.lost, align: 'right' as const },
    { label: words.net, align: 'right' as const },
    { label: words.what },
  ];
  const amounts = ({ gained, lost }: Pick<MovementDay, 'gained' | 'lost'>) =>
    [gained, lost === 0 ? 0 : -lost, gained - lost].map((amount) => format.money({ amount, currency }));
  const sum = (name: 'gained' | 'lost') => days.reduce((all, day) => all + day[name], 0);
  const rows = [
    { id: 'all', cells: [words.total, ...amounts({ gained: sum('gained'), lost: sum('lost') }), ''] },
    ...[...days].reverse().map((day) => ({
      id: day.day,
      cells: [format.day(day.day), ...amounts(day), changes(day, format)],
    })),
  ];
  return (
    <Column gap="xs">
      <DataTable columns={columns} rows={rows} empty={words.empty} testId="movements" first={6} />
      <Note>{fill(words.note, { zone: format.timeZone })}</Note>
    </Column>
  );
}

function changes({ counts }: MovementDay, format: Format): string {
  const parts = counts.map(({ kind, count }) => format.count(home.movements.kinds[kind], count));
  return new Intl.ListFormat(format.locale, { type: 'unit' }).format(parts);
}

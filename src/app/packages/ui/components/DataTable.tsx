import {
  Button,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { type ReactNode, useState } from 'react';
import { common } from '../strings/common.ts';
import { Column } from './Column.tsx';

const FIRST_ROWS = 10;

export interface TableColumn {
  label: string;
  align?: 'left' | 'right';
}

export interface Row {
  id: string;
  /** One for each column. */
  cells: ReactNode[];
}

interface Props {
  columns: TableColumn[];
  rows: Row[];
  /** What stands here when there are no rows. */
  empty: string;
  testId: string;
  /** How many rows show at first; the others come by "Show more". */
  first?: number;
}

/** A condensed table that opens with ten rows. */
export function DataTable({ columns, rows, empty, testId, first = FIRST_ROWS }: Props) {
  const [shown, setShown] = useState(first);
  if (rows.length === 0) return <Text testId={`${testId}-empty`}>{empty}</Text>;
  return (
    <Column gap="sm">
      <Table density="condensed" bordered={true} testId={testId}>
        <TableHead>
          <TableRow>
            {columns.map(({ label, align = 'left' }) => (
              <TableHeader key={label} align={align}>
                {label}
              </TableHeader>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.slice(0, shown).map((row) => (
            <TableRow key={row.id}>
              {columns.map(({ label, align = 'left' }, index) => (
                <TableCell key={label} align={align}>
                  {row.cells[index]}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {rows.length > shown ? (
        <Button
          variant="transparent"
          size="sm"
          onClick={() => setShown(shown + FIRST_ROWS)}
          testId={`${testId}-more`}
        >
          {common.showMore}
        </Button>
      ) : null}
    </Column>
  );
}

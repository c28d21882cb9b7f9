import type { PermissionRow } from '@clearsync/contract/setup';
import { Column } from '@clearsync/ui/components/Column';
import { DataTable } from '@clearsync/ui/components/DataTable';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { common } from '@clearsync/ui/strings/common';
import { settings } from '@clearsync/ui/strings/settings';
import { Link, StatusTag, Text } from '@hubspot/ui-extensions';

interface Props {
  rows: PermissionRow[];
  fixUrl: string;
  /** Stripe is being asked anew; what stands here may be over. */
  checking: boolean;
}

/** The matrix: a row a permission with its state in words, what is lost without it, and the way to mend it. */
export function PermissionTable({ rows, fixUrl, checking }: Props) {
  const words = settings.permissions;
  const columns = [
    { label: words.permission },
    { label: words.level },
    { label: words.state },
    { label: words.effect },
    { label: words.fix },
  ];
  const drawn = rows.map((row) => ({
    id: row.name,
    cells: [
      <Column key="name">
        <Text format={{ fontWeight: 'demibold' }}>{nameOf(row)}</Text>
        <Note>{row.why}</Note>
      </Column>,
      row.level,
      checking ? (
        <StatusTag key="state" variant="info">
          {words.checking}
        </StatusTag>
      ) : (
        <PermissionState key="state" row={row} />
      ),
      row.state === 'granted' ? common.none : row.effect,
      row.state === 'missing' ? (
        <Link key="fix" href={{ url: row.fixUrl ?? fixUrl, external: true }}>
          {words.fixLink}
        </Link>
      ) : (
        ''
      ),
    ],
  }));
  return <DataTable columns={columns} rows={drawn} empty={words.empty} testId="permissions" first={20} />;
}

function nameOf({ name, dashboardRow }: PermissionRow): string {
  return name === dashboardRow ? name : fill(settings.permissions.row, { name, dashboardRow });
}

function PermissionState({ row }: { row: PermissionRow }) {
  const words = settings.permissions;
  if (row.state === 'granted') return <StatusTag variant="success">{words.granted}</StatusTag>;
  if (row.state === 'unknown') return <StatusTag variant="default">{words.unknown}</StatusTag>;
  return row.blocker ? (
    <StatusTag variant="danger">{words.missingBlocker}</StatusTag>
  ) : (
    <StatusTag variant="warning">{words.missing}</StatusTag>
  );
}

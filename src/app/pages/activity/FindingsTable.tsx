import type { RunReply } from '@clearsync/contract/activity';
import type { AuditFinding } from '@clearsync/contract/audit';
import { Column } from '@clearsync/ui/components/Column';
import { DataTable } from '@clearsync/ui/components/DataTable';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { activity } from '@clearsync/ui/strings/activity';
import { StatusTag } from '@hubspot/ui-extensions';

type Finding = RunReply['findings'][number] | AuditFinding;

const TAGS = { healed: 'success', left: 'warning', archived: 'default' } as const;

/** Differences, one a row, with what became of each and why. */
export function FindingsTable({ findings, empty }: { findings: readonly Finding[]; empty?: string }) {
  const words = activity.findings;
  const columns = [
    { label: words.place },
    { label: words.subject },
    { label: words.what },
    { label: words.expected },
    { label: words.found },
    { label: words.outcome },
  ];
  const rows = findings.map((finding, index) => ({
    id: `${index}`,
    cells: [
      words.places[finding.place],
      subjectOf(finding),
      finding.what,
      finding.expected ?? words.nothing,
      finding.found ?? words.nothing,
      <Column key="outcome" gap="xs" align="start">
        <StatusTag variant={TAGS[finding.outcome]}>{words.outcomes[finding.outcome]}</StatusTag>
        {finding.reason === null ? null : <Note>{finding.reason}</Note>}
      </Column>,
    ],
  }));
  return <DataTable columns={columns} rows={rows} empty={empty ?? words.empty} testId="findings" />;
}

/** The record by its type and id, else the Stripe customer by its id. */
function subjectOf({ objectTypeId, recordId, customerId }: Finding): string {
  const { record, nothing } = activity.findings;
  if (recordId !== null && (objectTypeId === '0-1' || objectTypeId === '0-2')) {
    return fill(record[objectTypeId], { id: recordId });
  }
  return recordId ?? customerId ?? nothing;
}

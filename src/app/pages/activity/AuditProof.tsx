import type { LatestAuditReply } from '@clearsync/contract/audit';
import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import type { Format } from '@clearsync/ui/format/createFormat';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { activity } from '@clearsync/ui/strings/activity';
import { Flex, Text } from '@hubspot/ui-extensions';
import { FindingsTable } from './FindingsTable.tsx';
import { FirstOf } from './FirstOf.tsx';
import { Moment } from './Moment.tsx';
import { RunState } from './RunState.tsx';

type Audit = NonNullable<LatestAuditReply['audit']>;

/** An audit that has ended: its line with the count, what was compared, and every difference. */
export function AuditProof({ audit }: { audit: Audit }) {
  const format = useFormat();
  const { numbers, findings } = audit;
  return (
    <Column gap="sm" align="stretch">
      <Flex gap="md" align="start" wrap={true}>
        <Text format={{ fontWeight: 'bold' }} testId="audit-line">
          {audit.line}
        </Text>
        <RunState
          run={{ kind: 'audit', state: audit.state, reason: audit.reason, percent: null, undone: false }}
        />
      </Flex>
      <Moment at={audit.finishedAt ?? audit.startedAt} />
      {numbers === null ? null : (
        <Column gap="flush" testId="audit-numbers">
          {comparedWords(numbers, format).map((line) => (
            <Note key={line}>{line}</Note>
          ))}
        </Column>
      )}
      {findings.length === 0 ? null : <FindingsTable findings={findings} />}
      {numbers === null ? null : <FirstOf shown={findings.length} count={numbers.findings} />}
    </Column>
  );
}

function comparedWords(numbers: NonNullable<Audit['numbers']>, format: Format): string[] {
  const words = activity.audit;
  return [
    format.count(words.compared, numbers.customers),
    numbers.records === null ? words.noRecords : format.count(words.records, numbers.records),
    ...(numbers.unlinked === 0 ? [] : [format.count(words.unlinked, numbers.unlinked)]),
  ];
}

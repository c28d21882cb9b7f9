import type { UndoPlanReply } from '@clearsync/contract/activity';
import { Column } from '@clearsync/ui/components/Column';
import { DataTable } from '@clearsync/ui/components/DataTable';
import { Note } from '@clearsync/ui/components/Note';
import type { Format } from '@clearsync/ui/format/createFormat';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { activity } from '@clearsync/ui/strings/activity';
import { Alert, Button, Divider, Flex, Heading, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { CreatedRecords } from './CreatedRecords.tsx';
import { FirstOf } from './FirstOf.tsx';
import { restoredWords } from './restoredWords.ts';
import { UndoModal } from './UndoModal.tsx';

interface Props {
  plan: UndoPlanReply;
  sending: boolean;
  onUndo: (archive: readonly string[]) => Promise<void>;
}

/** What the undo of a run would do, the ticks for archiving, and the way to confirm it. */
export function UndoPlan({ plan, sending, onUndo }: Props) {
  const words = activity.undo;
  const format = useFormat();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  return (
    <Column gap="sm" align="stretch">
      <Divider />
      <Heading>{words.planHeading}</Heading>
      <Text testId="restorable">{restoredWords(plan, format)}</Text>
      {plan.checked < plan.records ? (
        <Note testId="checked">
          {fill(words.checked, {
            checked: format.number(plan.checked),
            records: format.number(plan.records),
          })}
        </Note>
      ) : null}
      <Left plan={plan} format={format} />
      <CreatedRecords plan={plan} ticked={ticked} onTick={setTicked} />
      <Alert title={words.noticeTitle} variant="warning">
        <Text>{plan.notice}</Text>
      </Alert>
      <Flex>
        <Button
          variant="destructive"
          disabled={sending}
          overlay={<UndoModal plan={plan} ticked={ticked.length} onConfirm={() => onUndo(ticked)} />}
          testId="undo"
        >
          {words.undo}
        </Button>
      </Flex>
    </Column>
  );
}

function Left({ plan: { left, leftCount }, format }: { plan: UndoPlanReply; format: Format }) {
  const words = activity.undo;
  if (leftCount === 0) return null;
  const columns = [{ label: words.record }, { label: words.property }, { label: words.why }];
  const rows = left.map(({ objectTypeId, recordId, label, reason }) => ({
    id: `${objectTypeId}/${recordId}/${label}`,
    cells: [
      fill(activity.findings.record[objectTypeId === '0-2' ? '0-2' : '0-1'], { id: recordId }),
      label,
      reason,
    ],
  }));
  return (
    <>
      <Text testId="left">{format.count(words.left, leftCount)}</Text>
      <DataTable columns={columns} rows={rows} empty={activity.run.leftNothing} testId="left-values" />
      <FirstOf shown={left.length} count={leftCount} />
    </>
  );
}

import type { UndoPlanReply } from '@clearsync/contract/activity';
import { Column } from '@clearsync/ui/components/Column';
import { DataTable } from '@clearsync/ui/components/DataTable';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { activity } from '@clearsync/ui/strings/activity';
import { Button, Checkbox, Flex, Text } from '@hubspot/ui-extensions';

interface Props {
  plan: Pick<UndoPlanReply, 'created' | 'createdCount'>;
  /** Keys of the records to be archived. */
  ticked: readonly string[];
  onTick: (keys: readonly string[]) => void;
}

/** The records that a run made, each with a tick for archiving it; none is ticked at first. */
export function CreatedRecords({ plan: { created, createdCount }, ticked, onTick }: Props) {
  const words = activity.undo;
  const format = useFormat();
  if (createdCount === 0) return null;
  const chosen = new Set(ticked);
  const tick = (key: string, on: boolean) =>
    onTick(on ? [...ticked, key] : ticked.filter((each) => each !== key));
  const rows = created.map(({ key, objectTypeId, recordId, label }) => ({
    id: key,
    cells: [
      <Checkbox
        key="tick"
        checked={chosen.has(key)}
        aria-label={fill(words.archive, { record: label })}
        onChange={(on) => tick(key, on)}
        testId={`tick-${key}`}
      >
        {label}
      </Checkbox>,
      fill(activity.findings.record[objectTypeId === '0-2' ? '0-2' : '0-1'], { id: recordId }),
    ],
  }));
  return (
    <Column gap="sm" align="stretch">
      <Text testId="created">{format.count(words.created, createdCount)}</Text>
      {createdCount > created.length ? (
        <Note>{fill(words.createdShown, { shown: format.number(created.length) })}</Note>
      ) : null}
      <Flex gap="sm" align="center" wrap={true}>
        <Button size="xs" onClick={() => onTick(created.map(({ key }) => key))} testId="tick-all">
          {words.tickAll}
        </Button>
        <Button size="xs" onClick={() => onTick([])} testId="tick-none">
          {words.tickNone}
        </Button>
        <Note testId="ticked">{format.count(words.ticked, ticked.length)}</Note>
      </Flex>
      <DataTable
        columns={[{ label: words.archiveHeading }, { label: words.record }]}
        rows={rows}
        empty={activity.run.leftNothing}
        testId="created-records"
      />
    </Column>
  );
}

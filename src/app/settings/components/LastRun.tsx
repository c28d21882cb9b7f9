import type { Connection, SetupReply } from '@clearsync/contract/setup';
import { Column } from '@clearsync/ui/components/Column';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { Note } from '@clearsync/ui/components/Note';
import { Totals } from '@clearsync/ui/components/Totals';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { settings } from '@clearsync/ui/strings/settings';
import { Flex, LoadingButton, StatusTag, Text } from '@hubspot/ui-extensions';
import { Gaps } from './Gaps.tsx';
import { useStartImport } from './useStartImport.ts';

interface Props {
  setup: SetupReply;
  progress: NonNullable<SetupReply['progress']>;
  connection: Connection;
  replace: (setup: SetupReply) => void;
}

const VARIANTS = { complete: 'success', incomplete: 'warning', stopped: 'danger' } as const;

/** What came of the last import or recalculation, and the way to another import. */
export function LastRun({ setup, progress, connection, replace }: Props) {
  const format = useFormat();
  const { starting, failure, start } = useStartImport(setup);
  const words = settings.live;
  const { state, kind, totals, finishedAt } = progress;
  const end = state === 'complete' || state === 'incomplete' ? state : 'stopped';
  const again = async () => {
    const started = await start(connection.id, setup.choices);
    if (started !== null) replace(started);
  };
  return (
    <Column gap="sm">
      <Flex gap="sm" align="center" wrap={true}>
        <StatusTag variant={VARIANTS[end]} testId="live">
          {words[end]}
        </StatusTag>
        <Text>{format.count(words.completeText, totals.customers)}</Text>
      </Flex>
      {finishedAt === null || end === 'stopped' ? null : (
        <Note>
          {fill(kind === 'import' || kind === 'writing' ? words.finished : words.recalculated, {
            moment: format.moment(finishedAt),
          })}
        </Note>
      )}
      {end === 'complete' ? null : <Text>{words[`${end}Text`]}</Text>}
      <Totals totals={totals} format={format} />
      <Gaps progress={progress} />
      {failure === null ? null : <FailureAlert failure={failure} />}
      <Flex>
        <LoadingButton variant="primary" loading={starting} onClick={again} testId="import-again">
          {words.again}
        </LoadingButton>
      </Flex>
    </Column>
  );
}

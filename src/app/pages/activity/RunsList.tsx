import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { activity } from '@clearsync/ui/strings/activity';
import { Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import { RunsTable } from './RunsTable.tsx';
import type { useRuns } from './useRuns.ts';

interface Props {
  runs: ReturnType<typeof useRuns>;
  onOpen: (id: string) => void;
}

/** The runs with the way to older ones. */
export function RunsList({ runs: { runs, next, older, loadOlder }, onOpen }: Props) {
  const words = activity.runs;
  return (
    <Flex direction="column" gap="sm" align="stretch">
      <Text variant="microcopy">{words.text}</Text>
      <RunsTable runs={runs} onOpen={onOpen} />
      {older.failure === null ? null : <FailureAlert failure={older.failure} />}
      {next === null ? null : (
        <Flex>
          <LoadingButton
            size="sm"
            variant="secondary"
            loading={older.sending}
            onClick={loadOlder}
            testId="older-runs"
          >
            {words.older}
          </LoadingButton>
        </Flex>
      )}
    </Flex>
  );
}

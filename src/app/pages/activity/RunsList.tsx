import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { activity } from '@clearsync/ui/strings/activity';

import { OlderButton } from './OlderButton.tsx';
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
    <Column gap="sm" align="stretch">
      <Note>{words.text}</Note>
      <RunsTable runs={runs} onOpen={onOpen} />
      <OlderButton
        label={words.older}
        older={older}
        hasMore={next !== null}
        onLoad={loadOlder}
        testId="older-runs"
      />
    </Column>
  );
}

import { Column } from '@clearsync/ui/components/Column';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { FailureState } from '@clearsync/ui/components/FailureState';
import { Loading } from '@clearsync/ui/components/Loading';
import { activity } from '@clearsync/ui/strings/activity';
import { Tab, Tabs } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { AuditBox } from './AuditBox.tsx';
import { PeopleList } from './PeopleList.tsx';
import { RunDetail } from './RunDetail.tsx';
import { RunsList } from './RunsList.tsx';
import { useRuns } from './useRuns.ts';

/** The page of what ClearSync and people did. */
export function Activity() {
  const runs = useRuns();
  const [opened, setOpened] = useState<string | null>(null);
  const { answer, last, pending, reload } = runs;
  if (answer === null) return <Loading label={activity.loading} />;
  const refused = answer.kind === 'refused' && answer.status === 403;
  if (last === null || refused) {
    return answer.kind === 'ok' ? null : <FailureState failure={answer} pending={pending} onRetry={reload} />;
  }
  const failed = answer.kind === 'ok' ? null : <FailureAlert failure={answer} />;
  if (opened !== null) {
    const open = (id: string) => {
      setOpened(id);
      reload();
    };
    return (
      <Column gap="md">
        {failed}
        <RunDetail
          id={opened}
          run={runs.runs.find(({ id }) => id === opened)}
          onBack={() => setOpened(null)}
          onOpen={open}
        />
      </Column>
    );
  }
  return (
    <Column gap="md">
      {failed}
      <AuditBox onStarted={reload} />
      <Tabs defaultSelected="runs">
        <Tab tabId="runs" title={activity.tabs.runs}>
          <RunsList runs={runs} onOpen={setOpened} />
        </Tab>
        <Tab tabId="people" title={activity.tabs.people}>
          <PeopleList />
        </Tab>
      </Tabs>
    </Column>
  );
}

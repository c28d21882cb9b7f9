import type { PeopleReply } from '@clearsync/contract/control';
import { getPeople } from '@clearsync/ui/api/getPeople';
import { Column } from '@clearsync/ui/components/Column';
import { DataTable } from '@clearsync/ui/components/DataTable';
import { FailureState } from '@clearsync/ui/components/FailureState';
import { Loading } from '@clearsync/ui/components/Loading';
import { Note } from '@clearsync/ui/components/Note';
import { useAnswer } from '@clearsync/ui/hooks/useAnswer';
import { useSubmit } from '@clearsync/ui/hooks/useSubmit';
import { activity } from '@clearsync/ui/strings/activity';

import { useState } from 'react';
import { Moment } from './Moment.tsx';
import { OlderButton } from './OlderButton.tsx';

const getNewest = () => getPeople(null);

/** What people did, newest first. */
export function PeopleList() {
  const words = activity.people;
  const { answer, last, pending, reload } = useAnswer(getNewest);
  const older = useSubmit(getPeople);
  const [added, setAdded] = useState<Pick<PeopleReply, 'actions' | 'next'> | null>(null);
  if (answer === null) return <Loading label={words.loading} />;
  if (last === null) {
    return answer.kind === 'ok' ? null : <FailureState failure={answer} pending={pending} onRetry={reload} />;
  }
  const actions = [...last.actions, ...(added?.actions ?? [])];
  const next = added === null ? last.next : added.next;
  const loadOlder = async () => {
    const page = await older.send(next);
    if (page?.kind !== 'ok') return;
    setAdded({ actions: [...(added?.actions ?? []), ...page.value.actions], next: page.value.next });
  };
  const columns = [{ label: words.when }, { label: words.who }, { label: words.what }];
  const rows = actions.map(({ id, at, who, words: what }) => ({
    id,
    cells: [<Moment key="at" at={at} />, who ?? words.unknown, what],
  }));
  return (
    <Column gap="sm" align="stretch">
      <Note>{words.text}</Note>
      <DataTable
        columns={columns}
        rows={rows}
        empty={words.empty}
        testId="people"
        first={Number.POSITIVE_INFINITY}
      />
      <OlderButton
        label={words.older}
        older={older}
        hasMore={next !== null}
        onLoad={loadOlder}
        testId="older-people"
      />
    </Column>
  );
}

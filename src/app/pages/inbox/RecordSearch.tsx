import type { RecordType } from '@clearsync/contract/matches';
import { getRecords } from '@clearsync/ui/api/getRecords';
import { Column } from '@clearsync/ui/components/Column';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { useSubmit } from '@clearsync/ui/hooks/useSubmit';
import { inbox } from '@clearsync/ui/strings/inbox';
import { Flex, Form, Input, LoadingButton, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { LinkRow } from './LinkRow.tsx';

interface Props {
  objectTypeId: RecordType;
  sending: boolean;
  onLink: (recordId: string, label: string) => void;
}

/** Looks for a record in HubSpot; an id can be linked without a search. */
export function RecordSearch({ objectTypeId, sending, onLink }: Props) {
  const words = inbox.search;
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [asked, setAsked] = useState('');
  const search = useSubmit(getRecords);
  const find = () => {
    const q = text.trim();
    const wrong = q.length < 2 ? words.short : q.length > 200 ? words.long : null;
    setProblem(wrong);
    if (wrong !== null) return;
    setAsked(q);
    void search.send({ q, objectTypeId });
  };
  const isId = /^\d{2,18}$/.test(asked);
  const found = search.value?.records ?? [];
  return (
    <Column gap="sm">
      <Form onSubmit={find} preventDefault={true}>
        <Flex gap="sm" align="end" wrap={true}>
          <Input
            name="record"
            label={words.label[objectTypeId]}
            value={text}
            onInput={setText}
            error={problem !== null}
            {...(problem === null ? {} : { validationMessage: problem })}
          />
          <LoadingButton type="submit" size="sm" variant="secondary" loading={search.sending}>
            {words.find}
          </LoadingButton>
        </Flex>
      </Form>
      {search.failure === null ? null : <FailureAlert failure={search.failure} />}
      {isId ? (
        <LinkRow
          label={fill(words.byId, { id: asked })}
          detail={words.byIdDetail}
          sending={sending}
          onLink={() => onLink(asked, asked)}
        />
      ) : null}
      {found.map(({ recordId, label, detail }) => (
        <LinkRow
          key={recordId}
          label={fill(inbox.candidate, { label, id: recordId })}
          detail={detail}
          sending={sending}
          onLink={() => onLink(recordId, label)}
        />
      ))}
      {search.value !== null && found.length === 0 && !isId ? (
        <Text>{fill(words.none, { text: asked })}</Text>
      ) : null}
      {found.length > 0 || isId ? <Note>{inbox.linkNote}</Note> : null}
    </Column>
  );
}

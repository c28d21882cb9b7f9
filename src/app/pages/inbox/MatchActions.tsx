import type { Match } from '@clearsync/contract/matches';
import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { inbox as words } from '@clearsync/ui/strings/inbox';
import { Button, Flex } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { Candidates } from './Candidates.tsx';
import type { Decide } from './decided.ts';
import { RecordSearch } from './RecordSearch.tsx';

interface Props {
  match: Match;
  sending: boolean;
  decide: Decide;
}

/** What can be decided about a customer without a record; what each does stands beside it or above the list. */
export function MatchActions({ match, sending, decide }: Props) {
  const [searching, setSearching] = useState(false);
  const { objectTypeId, kind, candidates, email } = match;
  const link = (recordId: string, label: string) =>
    void decide({ key: match, deed: 'link', recordId, label });
  if (kind === 'ignored') {
    return (
      <Column gap="xs" align="start">
        <Button
          size="sm"
          variant="secondary"
          disabled={sending}
          onClick={() => void decide({ key: match, deed: 'reset' })}
        >
          {words.reset}
        </Button>
        <Note>{words.resetNote}</Note>
      </Column>
    );
  }
  const canCreate = email !== null && kind !== 'invalid';
  return (
    <Column gap="sm">
      {candidates.length === 0 ? null : (
        <Candidates candidates={candidates} sending={sending} onLink={link} />
      )}
      <Flex gap="sm" wrap={true}>
        <Button size="sm" variant="secondary" onClick={() => setSearching(!searching)}>
          {searching ? words.search.close : candidates.length > 0 ? words.search.open : words.search.first}
        </Button>
        {canCreate ? (
          <Button
            size="sm"
            variant="secondary"
            disabled={sending}
            onClick={() => void decide({ key: match, deed: 'create' })}
          >
            {words.create[objectTypeId]}
          </Button>
        ) : null}
        <Button
          size="sm"
          variant="transparent"
          disabled={sending}
          onClick={() => void decide({ key: match, deed: 'ignore' })}
        >
          {words.ignore}
        </Button>
      </Flex>
      {searching ? <RecordSearch objectTypeId={objectTypeId} sending={sending} onLink={link} /> : null}
      {canCreate ? <Note>{fill(words.createNote[objectTypeId], { email })}</Note> : null}
    </Column>
  );
}

import type { Match } from '@clearsync/contract/matches';
import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { inbox as words } from '@clearsync/ui/strings/inbox';
import { Text } from '@hubspot/ui-extensions';
import { LinkRow } from './LinkRow.tsx';

interface Props {
  candidates: Match['candidates'];
  sending: boolean;
  onLink: (recordId: string, label: string) => void;
}

/** Records that it could be, each with why. */
export function Candidates({ candidates, sending, onLink }: Props) {
  return (
    <Column gap="xs">
      <Text format={{ fontWeight: 'demibold' }}>{words.candidates}</Text>
      {candidates.map(({ recordId, label, why }) => (
        <LinkRow
          key={recordId}
          label={fill(words.candidate, { label, id: recordId })}
          detail={why}
          sending={sending}
          onLink={() => onLink(recordId, label)}
        />
      ))}
      <Note>{words.linkNote}</Note>
    </Column>
  );
}

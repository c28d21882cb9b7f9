import type { MatchesQuery, MatchesReply } from '@clearsync/contract/matches';
import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { common } from '@clearsync/ui/strings/common';
import { inbox as words } from '@clearsync/ui/strings/inbox';
import { EmptyState, Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import { KindFilter } from './KindFilter.tsx';
import { MatchTile } from './MatchTile.tsx';
import { PageButtons } from './PageButtons.tsx';
import type { Pages } from './usePages.ts';

interface Props {
  reply: MatchesReply;
  kind: MatchesQuery['kind'];
  onKind: (kind: MatchesQuery['kind']) => void;
  pages: Pages;
  pending: boolean;
  reload: () => void;
}

/** A page of the inbox with its filter. */
export function InboxView({ reply: { counts, matches, next }, kind, onKind, pages, pending, reload }: Props) {
  return (
    <Column gap="md">
      <Column gap="flush">
        <Text>{words.intro}</Text>
        <Note>{words.ignoreNote}</Note>
      </Column>
      <Flex gap="sm" align="end" wrap={true}>
        <KindFilter kind={kind} counts={counts} onKind={onKind} />
        <LoadingButton size="sm" variant="secondary" loading={pending} onClick={reload} testId="refresh">
          {common.refresh}
        </LoadingButton>
      </Flex>
      {matches.length === 0 ? <Nothing kind={kind} /> : null}
      {matches.map((match) => (
        <MatchTile key={`${match.connectionId}/${match.customerId}/${match.objectTypeId}`} match={match} />
      ))}
      <PageButtons pages={pages} next={next} pending={pending} />
    </Column>
  );
}

function Nothing({ kind }: { kind: MatchesQuery['kind'] }) {
  const [title, text] =
    kind === 'all' ? [words.empty, words.emptyText] : [words.emptyKind, words.emptyKindText];
  return (
    <EmptyState title={title} imageName="contacts" layout="vertical">
      <Text>{text}</Text>
    </EmptyState>
  );
}

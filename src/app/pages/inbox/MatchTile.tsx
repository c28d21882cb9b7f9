import type { Match } from '@clearsync/contract/matches';
import { postDecision } from '@clearsync/ui/api/postDecision';
import { Column } from '@clearsync/ui/components/Column';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { wordFor } from '@clearsync/ui/format/humanise';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { useSubmit } from '@clearsync/ui/hooks/useSubmit';
import { common } from '@clearsync/ui/strings/common';
import { inbox as words } from '@clearsync/ui/strings/inbox';
import { Flex, Heading, StatusTag, Text, Tile } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { Decide, Decided } from './decided.ts';
import { MatchActions } from './MatchActions.tsx';
import { MatchReceipt } from './MatchReceipt.tsx';

/** One customer without a record of one type: who it is, why, and what can be decided. */
export function MatchTile({ match }: { match: Match }) {
  const decision = useSubmit(postDecision);
  const [decided, setDecided] = useState<Decided | null>(null);
  const decide: Decide = async (wanted) => {
    const answer = await decision.send(wanted);
    if (answer?.kind === 'ok') setDecided({ decision: wanted, link: answer.value.link });
  };
  return (
    <Tile>
      <Column gap="sm">
        <Who match={match} />
        {decided === null ? (
          <>
            <Text>{match.reason}</Text>
            <MatchActions match={match} sending={decision.sending} decide={decide} />
          </>
        ) : (
          <MatchReceipt decided={decided} sending={decision.sending} decide={decide} />
        )}
        {decision.failure === null ? null : <FailureAlert failure={decision.failure} />}
      </Column>
    </Tile>
  );
}

function Who({ match }: { match: Match }) {
  const format = useFormat();
  const { name, email, customerId, kind, objectTypeId, mrr, status, accountName, mode } = match;
  const facts = [
    ...(name !== null && email !== null ? [email] : []),
    wordFor(common.customerStatus, status),
    fill(words.mrr, { amounts: format.amounts(mrr) }),
    fill(words.account, {
      account: accountName,
      mode: mode === 'live' ? common.liveMode : common.testMode,
    }),
  ];
  return (
    <Column gap="xs">
      <Flex justify="between" align="start" gap="sm" wrap={true}>
        <Heading>{name ?? email ?? customerId}</Heading>
        <Flex gap="sm" wrap={true}>
          <StatusTag variant="default">{words.types[objectTypeId]}</StatusTag>
          <StatusTag variant={kind === 'ignored' ? 'info' : 'warning'}>{words.kinds[kind]}</StatusTag>
        </Flex>
      </Flex>
      <Flex gap="md" wrap={true}>
        {facts.map((fact) => (
          <Note key={fact}>{fact}</Note>
        ))}
      </Flex>
    </Column>
  );
}

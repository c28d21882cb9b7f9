import type { Connection } from '@clearsync/contract/setup';
import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import type { Format } from '@clearsync/ui/format/createFormat';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { common } from '@clearsync/ui/strings/common';
import { settings } from '@clearsync/ui/strings/settings';
import { Button, Flex, Heading, StatusTag, Tag } from '@hubspot/ui-extensions';
import type { SetupView } from '../wizardStep.ts';
import { Facts } from './Facts.tsx';

interface Props {
  connection: Connection;
  /** The actions belong to the connection that the wizard is about. */
  current: boolean;
  go: (view: SetupView) => void;
  reload: () => void;
}

/** One Stripe account: who it is, the key's hint and what it may read. The key itself is never shown. */
export function ConnectionBlock({ connection, current, go, reload }: Props) {
  const format = useFormat();
  const words = settings.live;
  const working = connection.state === 'active';
  const live = connection.mode === 'live';
  return (
    <Column gap="sm">
      <Flex gap="sm" align="center" wrap={true}>
        <Heading>{words.connection}</Heading>
        <StatusTag variant={working ? 'success' : 'danger'} testId={`state-${connection.id}`}>
          {working ? words.active : words.revoked}
        </StatusTag>
        <Tag variant={live ? 'success' : 'info'}>{live ? common.liveMode : common.testMode}</Tag>
      </Flex>
      <Facts facts={factsOf(connection, format)} testId={connection.id} />
      {connection.live.reason === null ? null : (
        <Note testId={`live-${connection.id}`}>{connection.live.reason}</Note>
      )}
      {current ? <Note>{words.rotation}</Note> : null}
      {current ? (
        <Flex gap="sm" wrap={true}>
          <Button variant="primary" onClick={() => go('key')} testId="replace-key">
            {words.replaceKey}
          </Button>
          <Button
            variant="secondary"
            onClick={() => {
              reload();
              go('permissions');
            }}
            testId="check-permissions"
          >
            {words.checkPermissions}
          </Button>
        </Flex>
      ) : null}
    </Column>
  );
}

function factsOf(connection: Connection, format: Format): [label: string, value: string][] {
  const words = settings.live;
  const granted = connection.permissions.filter(({ state }) => state === 'granted').length;
  return [
    [words.account, connection.accountName],
    [words.accountId, connection.accountId],
    [words.key, connection.keyHint],
    [words.kind, connection.keyKind === 'restricted' ? words.restricted : words.secret],
    [words.since, format.moment(connection.connectedAt)],
    [words.updates, words.updatesBy[connection.live.mode]],
    [
      words.granted,
      fill(words.grantedOf, {
        granted: format.number(granted),
        all: format.number(connection.permissions.length),
      }),
    ],
  ];
}

import type { Connection } from '@clearsync/contract/setup';
import { postLive } from '@clearsync/ui/api/postLive';
import { Column } from '@clearsync/ui/components/Column';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { Note } from '@clearsync/ui/components/Note';
import type { Format } from '@clearsync/ui/format/createFormat';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { useSubmit } from '@clearsync/ui/hooks/useSubmit';
import { control } from '@clearsync/ui/strings/control';
import { settings } from '@clearsync/ui/strings/settings';
import { Alert, Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import { Facts } from './Facts.tsx';

interface Props {
  connection: Connection;
  reload: () => void;
  /** The one primary button of the surface, where updates are off. */
  isFirst: boolean;
}

/** The live updates of one Stripe account, with the button that turns them on or off. */
export function LiveBlock({ connection, reload, isFirst }: Props) {
  const format = useFormat();
  const change = useSubmit(postLive);
  const words = control.live;
  const { wanted, reason } = connection.live;
  const turn = async () => {
    const changed = await change.send({ connectionId: connection.id, on: !wanted });
    if (changed?.kind === 'ok') reload();
  };
  const { value } = change;
  return (
    <Column gap="sm">
      <Facts facts={factsOf(connection, format)} testId={`live-facts-${connection.id}`} />
      {reason === null ? null : <Note testId={`live-${connection.id}`}>{reason}</Note>}
      {value === null ? null : (
        <Alert
          title={value.note === null ? words.done[value.connection.live.wanted ? 'on' : 'off'] : words.note}
          variant={value.note === null ? 'success' : 'warning'}
          testId="live-done"
        >
          {value.note === null ? null : <Text>{value.note}</Text>}
        </Alert>
      )}
      {change.failure === null ? null : <FailureAlert failure={change.failure} />}
      <Flex>
        <LoadingButton
          variant={isFirst && !wanted ? 'primary' : 'secondary'}
          loading={change.sending}
          onClick={turn}
          testId={`turn-${connection.id}`}
        >
          {wanted ? words.turnOff : words.turnOn}
        </LoadingButton>
      </Flex>
    </Column>
  );
}

function factsOf({ accountName, live }: Connection, format: Format): [label: string, value: string][] {
  const words = control.live;
  const moment = (at: string | null) => (at === null ? words.never : format.moment(at));
  return [
    [settings.live.account, accountName],
    [settings.live.updates, settings.live.updatesBy[live.mode]],
    [words.since, moment(live.since)],
    [words.lastHeard, moment(live.lastHeardAt)],
    [words.readTo, moment(live.readTo)],
  ];
}

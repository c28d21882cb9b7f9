import type { HomeReply } from '@clearsync/contract/home';
import { postPause } from '@clearsync/ui/api/postPause';
import { postReconcile } from '@clearsync/ui/api/postReconcile';
import { Column } from '@clearsync/ui/components/Column';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { Note } from '@clearsync/ui/components/Note';
import { useCanSetUp } from '@clearsync/ui/hooks/useCanSetUp';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { useSubmit } from '@clearsync/ui/hooks/useSubmit';
import { common } from '@clearsync/ui/strings/common';
import { home } from '@clearsync/ui/strings/home';
import { Flex, LoadingButton, Text } from '@hubspot/ui-extensions';

interface Props {
  paused: HomeReply['paused'];
  pending: boolean;
  reload: () => void;
}

/** Pause or resume, reconcile, look again; each with its receipt. */
export function HomeActions({ paused, pending, reload }: Props) {
  const format = useFormat();
  const canSetUp = useCanSetUp();
  const words = home.actions;
  const pause = useSubmit(postPause);
  const reconcile = useSubmit(postReconcile);
  const change = async () => {
    const answer = await pause.send(paused === null);
    if (answer?.kind === 'ok') reload();
  };
  const catchUp = async () => {
    const answer = await reconcile.send(undefined);
    if (answer?.kind === 'ok') reload();
  };
  const done = reconcile.value;
  return (
    <Column gap="xs">
      <Flex gap="sm" wrap={true}>
        {canSetUp ? (
          <LoadingButton
            size="sm"
            variant={paused === null ? 'secondary' : 'primary'}
            loading={pause.sending}
            onClick={() => void change()}
            testId="pause"
          >
            {paused === null ? words.pause : words.resume}
          </LoadingButton>
        ) : null}
        <LoadingButton
          size="sm"
          variant="secondary"
          loading={reconcile.sending}
          onClick={() => void catchUp()}
          testId="reconcile"
        >
          {words.reconcile}
        </LoadingButton>
        <LoadingButton size="sm" variant="secondary" loading={pending} onClick={reload} testId="refresh">
          {common.refresh}
        </LoadingButton>
      </Flex>
      <Note>{canSetUp ? words.pauseNote : words.admins}</Note>
      {pause.value !== null && pause.value.paused === null && paused === null ? (
        <Text testId="resumed">{words.resumed}</Text>
      ) : null}
      {done === null ? null : (
        <Text testId="reconciled">
          {format.count(done.isRead ? words.read : words.goesOn, done.connections)}
        </Text>
      )}
      {pause.failure === null ? null : <FailureAlert failure={pause.failure} />}
      {reconcile.failure === null ? null : <FailureAlert failure={reconcile.failure} />}
    </Column>
  );
}

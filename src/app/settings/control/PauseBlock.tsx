import type { SetupReply } from '@clearsync/contract/setup';
import { postPause } from '@clearsync/ui/api/postPause';
import { Column } from '@clearsync/ui/components/Column';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { useSubmit } from '@clearsync/ui/hooks/useSubmit';
import { control } from '@clearsync/ui/strings/control';
import { Flex, Heading, LoadingButton, Text } from '@hubspot/ui-extensions';

/** Stops the writing to HubSpot, or lets it go on; neither loses anything. */
export function PauseBlock({ setup, reload }: { setup: SetupReply; reload: () => void }) {
  const words = control.danger;
  const pause = useSubmit(postPause);
  const isPaused = setup.paused !== null;
  const change = async () => {
    const answer = await pause.send(!isPaused);
    if (answer?.kind === 'ok') reload();
  };
  return (
    <Column gap="sm">
      <Heading>{words.pauseHeading}</Heading>
      <Text>{words.pauseText}</Text>
      {pause.failure === null ? null : <FailureAlert failure={pause.failure} />}
      <Flex>
        <LoadingButton
          variant={isPaused ? 'primary' : 'secondary'}
          loading={pause.sending}
          onClick={change}
          testId="pause"
        >
          {isPaused ? words.resume : words.pause}
        </LoadingButton>
      </Flex>
    </Column>
  );
}

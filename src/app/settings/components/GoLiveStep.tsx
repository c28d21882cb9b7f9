import type { SetupReply } from '@clearsync/contract/setup';
import { Column } from '@clearsync/ui/components/Column';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { settings } from '@clearsync/ui/strings/settings';
import { Alert, Button, Divider, Flex, Heading } from '@hubspot/ui-extensions';
import { currentConnection, isRunning } from '../wizardStep.ts';
import { Gaps } from './Gaps.tsx';
import { ImportRunning } from './ImportRunning.tsx';
import { LiveBlock } from './LiveBlock.tsx';
import { PlaceCards } from './PlaceCards.tsx';

interface Props {
  setup: SetupReply;
  reload: () => void;
  onDone: () => void;
}

/** After the approval: how far the writing is, by which way updates come, and what people do by hand. */
export function GoLiveStep({ setup, reload, onDone }: Props) {
  const words = settings.golive;
  const connection = currentConnection(setup);
  if (setup.progress === null || connection === null) return null;
  return (
    <Column gap="md">
      <Heading>{words.heading}</Heading>
      {isRunning(setup) ? <ImportRunning progress={setup.progress} /> : <Done setup={setup} />}
      <Divider />
      <Heading>{words.updates}</Heading>
      <LiveBlock connection={connection} reload={reload} isFirst={false} />
      <Divider />
      <PlaceCards sample={setup.sample} />
      <Flex>
        <Button variant="primary" onClick={onDone} testId="finish">
          {words.finish}
        </Button>
      </Flex>
    </Column>
  );
}

function Done({ setup: { progress, mrr } }: { setup: SetupReply }) {
  const format = useFormat();
  const words = settings.golive;
  if (progress === null) return null;
  const { customers, linkedContacts } = progress.totals;
  const counts = { customers: format.number(customers), contacts: format.number(linkedContacts) };
  const text =
    mrr.length === 0
      ? fill(words.done, counts)
      : fill(words.doneMrr, { ...counts, mrr: format.amounts(mrr) });
  return progress.state === 'complete' ? (
    <Alert title={text} variant="success" testId="went-live" />
  ) : (
    <Gaps progress={progress} />
  );
}

import type { SetupReply } from '@clearsync/contract/setup';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { Totals } from '@clearsync/ui/components/Totals';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { settings } from '@clearsync/ui/strings/en/settings';
import { Accordion, Divider, Flex, Heading, LoadingButton, StatusTag, Text } from '@hubspot/ui-extensions';
import { currentConnection, type SetupView } from '../wizardStep.ts';
import { ChoicesForm } from './ChoicesForm.tsx';
import { ConnectionBlock } from './ConnectionBlock.tsx';
import { Gaps } from './Gaps.tsx';
import { PropertyPlans } from './PropertyPlans.tsx';
import { useStartImport } from './useStartImport.ts';

interface Props {
  setup: SetupReply;
  reload: () => void;
  replace: (setup: SetupReply) => void;
  go: (view: SetupView) => void;
}

/** After the import: that it works, what came of it, and the connection behind it. */
export function LivePage({ setup, reload, replace, go }: Props) {
  const format = useFormat();
  const { starting, failure, start } = useStartImport(setup);
  const words = settings.live;
  const { progress } = setup;
  const connection = currentConnection(setup);
  if (progress === null || connection === null) return null;
  const complete = progress.state === 'complete';
  const again = async () => {
    const started = await start(connection.id, setup.choices);
    if (started !== null) replace(started);
  };
  return (
    <Flex direction="column" gap="lg">
      <Flex direction="column" gap="sm">
        <Flex gap="sm" align="center">
          <StatusTag variant={complete ? 'success' : 'warning'} testId="live">
            {complete ? words.complete : words.incomplete}
          </StatusTag>
          <Text>{format.count(words.completeText, progress.totals.customers)}</Text>
        </Flex>
        {progress.finishedAt === null ? null : (
          <Text variant="microcopy">
            {fill(words.finished, { moment: format.moment(progress.finishedAt) })}
          </Text>
        )}
        {complete ? null : <Text>{words.incompleteText}</Text>}
        <Totals totals={progress.totals} format={format} />
        <Gaps progress={progress} />
        {failure === null ? null : <FailureAlert failure={failure} />}
        <Flex>
          <LoadingButton variant="primary" loading={starting} onClick={again} testId="import-again">
            {words.again}
          </LoadingButton>
        </Flex>
      </Flex>
      <Divider />
      {setup.connections.map((each) => (
        <ConnectionBlock
          key={each.id}
          connection={each}
          current={each.id === connection.id}
          go={go}
          reload={reload}
        />
      ))}
      <Divider />
      <Heading>{words.choices}</Heading>
      <ChoicesForm setup={setup} replace={replace} />
      <Accordion title={words.fields} defaultOpen={false}>
        <PropertyPlans properties={setup.properties} />
      </Accordion>
      <Text variant="microcopy">{fill(words.support, { email: setup.supportEmail })}</Text>
    </Flex>
  );
}

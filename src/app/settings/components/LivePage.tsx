import type { SetupReply } from '@clearsync/contract/setup';
import { fill } from '@clearsync/ui/format/fill';
import { settings } from '@clearsync/ui/strings/settings';
import { Accordion, Divider, Flex, Heading, Text } from '@hubspot/ui-extensions';
import { currentConnection, isRunning, type SetupView } from '../wizardStep.ts';
import { ChoicesForm } from './ChoicesForm.tsx';
import { ConnectionBlock } from './ConnectionBlock.tsx';
import { ImportRunning } from './ImportRunning.tsx';
import { LastRun } from './LastRun.tsx';
import { PropertyPlans } from './PropertyPlans.tsx';

interface Props {
  setup: SetupReply;
  reload: () => void;
  replace: (setup: SetupReply) => void;
  go: (view: SetupView) => void;
}

/** After the import: that it works, what came of it, and the connection behind it. */
export function LivePage({ setup, reload, replace, go }: Props) {
  const words = settings.live;
  const { progress } = setup;
  const connection = currentConnection(setup);
  if (progress === null || connection === null) return null;
  return (
    <Flex direction="column" gap="lg">
      {isRunning(setup) ? (
        <ImportRunning progress={progress} />
      ) : (
        <LastRun setup={setup} progress={progress} connection={connection} replace={replace} />
      )}
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

import { control } from '@clearsync/ui/strings/control';
import { Flex, Heading, Text } from '@hubspot/ui-extensions';
import { LiveBlock } from '../components/LiveBlock.tsx';
import type { SectionProps } from './sections.ts';

/** By which way updates come, account by account, since when and why. */
export function LiveSection({ setup, reload }: SectionProps) {
  const words = control.live;
  return (
    <Flex direction="column" gap="md">
      <Heading>{words.heading}</Heading>
      {setup.connections.map((connection, index) => (
        <LiveBlock key={connection.id} connection={connection} reload={reload} isFirst={index === 0} />
      ))}
      <Text variant="microcopy">{words.promise}</Text>
      <Text variant="microcopy">{words.offHint}</Text>
    </Flex>
  );
}

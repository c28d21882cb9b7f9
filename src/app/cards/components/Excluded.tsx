import type { CardReply } from '@clearsync/contract/card';
import { useCanSetUp } from '@clearsync/ui/hooks/useCanSetUp';
import { card } from '@clearsync/ui/strings/en/card';
import { EmptyState, Flex, Text } from '@hubspot/ui-extensions';

/** The record's customers are known; a choice of the portal keeps them out of HubSpot. */
export function Excluded({ rule }: { rule: Extract<CardReply, { state: 'excluded' }>['rule'] }) {
  const words = card.excluded;
  return (
    <EmptyState title={words.rules[rule]} imageName="companies" layout="vertical">
      <Flex direction="column" align="center" gap="sm">
        <Text>{words.text}</Text>
        <Text variant="microcopy">{useCanSetUp() ? words.admin : words.other}</Text>
      </Flex>
    </EmptyState>
  );
}

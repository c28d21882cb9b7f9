import { useCanSetUp } from '@clearsync/ui/hooks/useCanSetUp';
import { card } from '@clearsync/ui/strings/en/card';
import { EmptyState, Flex, LoadingButton, Text } from '@hubspot/ui-extensions';

/** No Stripe key yet: an admin learns where to put one, anyone else whom to ask. */
export function NotConnected({ pending, reload }: { pending: boolean; reload: () => void }) {
  const canSetUp = useCanSetUp();
  const words = card.notConnected;
  if (!canSetUp) {
    return (
      <EmptyState title={words.otherTitle} imageName="integrations" layout="vertical">
        <Flex direction="column" align="center" gap="sm">
          <Text>{words.other}</Text>
        </Flex>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={words.title} imageName="integrations" layout="vertical">
      <Flex direction="column" align="center" gap="sm">
        <Text>{words.admin}</Text>
        <Text>{words.where}</Text>
        <LoadingButton variant="primary" loading={pending} onClick={reload} testId="again">
          {words.again}
        </LoadingButton>
      </Flex>
    </EmptyState>
  );
}

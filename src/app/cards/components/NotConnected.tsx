import { useCanSetUp } from '@clearsync/ui/hooks/useCanSetUp';
import { card } from '@clearsync/ui/strings/en/card';
import { EmptyState, LoadingButton, Text } from '@hubspot/ui-extensions';

/** No Stripe key yet: an admin learns where to put one, anyone else whom to ask. */
export function NotConnected({ pending, reload }: { pending: boolean; reload: () => void }) {
  const canSetUp = useCanSetUp();
  const words = card.notConnected;
  if (!canSetUp) {
    return (
      <EmptyState title={words.otherTitle} imageName="integrations" layout="vertical">
        <Text>{words.other}</Text>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={words.title} imageName="integrations" layout="vertical">
      <Text>{words.admin}</Text>
      <Text>{words.where}</Text>
      <LoadingButton variant="primary" loading={pending} onClick={reload} testId="again">
        {words.again}
      </LoadingButton>
    </EmptyState>
  );
}

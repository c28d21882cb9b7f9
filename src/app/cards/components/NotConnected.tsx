import { useCanSetUp } from '@clearsync/ui/hooks/useCanSetUp';
import { card } from '@clearsync/ui/strings/card';
import { Blank } from './Blank.tsx';

/** No Stripe key yet: an admin learns where to put one, anyone else whom to ask. */
export function NotConnected({ pending, reload }: { pending: boolean; reload: () => void }) {
  const words = card.notConnected;
  if (!useCanSetUp())
    return <Blank title={words.otherTitle} imageName="integrations" lines={[words.other]} />;
  return (
    <Blank
      title={words.title}
      imageName="integrations"
      lines={[words.admin, words.where]}
      again={{ label: words.again, pending, onClick: reload }}
    />
  );
}

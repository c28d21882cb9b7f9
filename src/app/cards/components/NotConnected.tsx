import { useCanSetUp } from '@clearsync/ui/hooks/useCanSetUp';
import { useSettingsUrl } from '@clearsync/ui/hooks/useSettingsUrl';
import { card } from '@clearsync/ui/strings/card';
import { Blank } from './Blank.tsx';
import { SettingsButton } from './SettingsButton.tsx';

/** No Stripe key yet: an admin learns where to put one, anyone else whom to ask. */
export function NotConnected({ pending, reload }: { pending: boolean; reload: () => void }) {
  const words = card.notConnected;
  const url = useSettingsUrl();
  if (!useCanSetUp())
    return <Blank title={words.otherTitle} imageName="integrations" lines={[words.other]} />;
  return (
    <Blank
      title={words.title}
      imageName="integrations"
      lines={[words.admin, words.where]}
      lead={url === null ? null : <SettingsButton label={words.setUp} variant="primary" />}
      again={{ label: words.again, pending, onClick: reload }}
    />
  );
}

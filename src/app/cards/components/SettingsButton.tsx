import { useSettingsUrl } from '@clearsync/ui/hooks/useSettingsUrl';
import { Button } from '@hubspot/ui-extensions';

/** Opens ClearSync's settings in HubSpot in a new tab: the record stays open. */
export function SettingsButton({ label, variant }: { label: string; variant: 'primary' | 'secondary' }) {
  const url = useSettingsUrl();
  if (url === null) return null;
  return (
    <Button href={{ url, external: true }} variant={variant} testId="open-settings">
      {label}
    </Button>
  );
}

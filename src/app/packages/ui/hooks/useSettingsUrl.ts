import { useExtensionContext } from '@hubspot/ui-extensions';

/**
 * Where HubSpot shows this app's settings; null where it does not say which app this is. No document of HubSpot promises
 * the path, though apps send people there, so the way through the menus is always told beside it.
 */
export function useSettingsUrl(): string | null {
  const { portal, extension } = useExtensionContext<'crm.record.tab'>();
  if (extension === undefined) return null;
  const { appId } = extension;
  return `https://app.hubspot.com/integrations-settings/${portal.id}/installed/framework/${appId}/general-settings`;
}

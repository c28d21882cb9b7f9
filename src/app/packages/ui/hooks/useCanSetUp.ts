import { useExtensionContext } from '@hubspot/ui-extensions';

/** Whether HubSpot says that this person may change the settings of integrations. Only a hint for what to draw. */
export function useCanSetUp(): boolean {
  const { user } = useExtensionContext();
  return user.permissions.includes('integrations-management-write');
}

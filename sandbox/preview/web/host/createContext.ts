import type { Session, SessionExtension } from '../session.ts';

/** The record that a card stands on. */
export interface RecordKey {
  objectTypeId: string;
  id: string;
}

/** The context of an extension (hubspot-platform.md §5). `locale` like de-DE; HubSpot writes it in lower case. */
export function createContext(
  session: Session,
  extension: SessionExtension,
  locale: string,
  record: RecordKey | null,
): Record<string, unknown> {
  const { user, portalId, appId, appName } = session;
  return {
    location: extension.location,
    user: {
      id: user.id,
      email: user.email,
      emails: [user.email],
      firstName: user.firstName,
      lastName: user.lastName,
      roles: [],
      teams: [],
      permissions: session.role === 'admin' ? ['integrations-management-write'] : [],
      locale: locale.toLowerCase(),
      language: locale.split('-')[0],
    },
    portal: { id: portalId, timezone: 'America/New_York' },
    variables: {},
    extension: { appId, appName, cardTitle: extension.title },
    ...(record ? { crm: { objectId: Number(record.id), objectTypeId: record.objectTypeId } } : {}),
  };
}

import { useExtensionActions } from '@hubspot/ui-extensions';
import { useEffect } from 'react';

/** The properties of a record are written a moment after the card has the new numbers. */
const WRITTEN_AFTER_MS = 4_000;

/** Lets HubSpot draw the open record's properties again after the card has changed (epoch milliseconds). */
export function useRedrawnRecord(changedAt: number | null): void {
  const { refreshObjectProperties } = useExtensionActions<'crm.record.tab'>();
  useEffect(() => {
    if (changedAt === null) return undefined;
    const timer = setTimeout(() => refreshObjectProperties(), WRITTEN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [changedAt, refreshObjectProperties]);
}

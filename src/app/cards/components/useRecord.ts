import type { CardQuery } from '@clearsync/contract/card';
import { useExtensionContext } from '@hubspot/ui-extensions';
import { useMemo } from 'react';

/** The record that is open; the same value as long as it is the same record. */
export function useRecord(): CardQuery {
  const { crm } = useExtensionContext<'crm.record.tab'>();
  const objectTypeId = crm.objectTypeId === '0-2' ? '0-2' : '0-1';
  const objectId = String(crm.objectId);
  return useMemo(() => ({ objectTypeId, objectId }), [objectTypeId, objectId]);
}

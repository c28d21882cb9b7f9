import { useExtensionActions, useExtensionContext } from '@hubspot/ui-extensions';
import { useEffect, useState } from 'react';

/**
 * The e-mail of the open contact or the domain of the open company, from HubSpot itself.
 * Null until it is known and when HubSpot does not give it; it only makes a sentence clearer.
 */
export function useRecordKey(): string | null {
  const { crm } = useExtensionContext<'crm.record.tab'>();
  const { fetchCrmObjectProperties } = useExtensionActions<'crm.record.tab'>();
  const property = crm.objectTypeId === '0-2' ? 'domain' : 'email';
  const [key, setKey] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    const settle = (value: string | undefined) => {
      if (current) setKey(value === undefined || value === '' ? null : value);
    };
    Promise.resolve(fetchCrmObjectProperties([property])).then(
      (properties) => settle(properties?.[property]),
      () => settle(undefined),
    );
    return () => {
      current = false;
    };
  }, [property, fetchCrmObjectProperties]);
  return key;
}

import { getRecordCustomers } from '@clearsync/ui/api/getRecordCustomers';
import { useAnswer } from '@clearsync/ui/hooks/useAnswer';
import { type ReactNode, useCallback } from 'react';
import { IncludeContacts } from './IncludeContacts.tsx';
import { useRecord } from './useRecord.ts';

interface Props {
  /** What stands here when no contact of the company has a Stripe customer. */
  otherwise: ReactNode;
  onChanged: () => void;
}

/** A company to which no customer was matched: looks whether its contacts, as HubSpot knows them, have some. */
export function ContactsBilling({ otherwise, onChanged }: Props) {
  const { objectId } = useRecord();
  const ask = useCallback(() => getRecordCustomers({ objectTypeId: '0-2', companyId: objectId }), [objectId]);
  const { last, reload } = useAnswer(ask);
  // Until it is known, and when it cannot be known, the company is one without billing, which is true in any case.
  if (last === null || last.customers.length === 0) return <>{otherwise}</>;
  const changed = () => {
    reload();
    onChanged();
  };
  return <IncludeContacts customers={last.customers} onChanged={changed} />;
}

import type { RecordCustomersReply } from '@clearsync/contract/recordCustomers';
import type { Answer } from '@clearsync/ui/api/answer';
import { getRecordCustomers } from '@clearsync/ui/api/getRecordCustomers';
import { useAnswer } from '@clearsync/ui/hooks/useAnswer';
import { useAssociations } from '@hubspot/ui-extensions/crm';
import { type ReactNode, useCallback } from 'react';
import { IncludeContacts } from './IncludeContacts.tsx';

interface Props {
  /** What stands here when no contact of the company has a Stripe customer. */
  otherwise: ReactNode;
  onChanged: () => void;
}

const NONE: Answer<RecordCustomersReply> = { kind: 'ok', value: { ok: true, customers: [] } };

/** Contacts of a company that are looked at; HubSpot gives a page of them. */
const LOOKED_AT = 100;

/** A company to which no customer was matched: looks whether its contacts, as HubSpot knows them, have some. */
export function ContactsBilling({ otherwise, onChanged }: Props) {
  const { results } = useAssociations({ toObjectType: '0-1', properties: [], pageLength: LOOKED_AT });
  const ids = results.map(({ toObjectId }) => toObjectId).join(',');
  const ask = useCallback(
    () =>
      ids === ''
        ? Promise.resolve(NONE)
        : getRecordCustomers({ objectTypeId: '0-2', contactIds: ids.split(',') }),
    [ids],
  );
  const { last, reload } = useAnswer(ask);
  // Until it is known, and when it cannot be known, the company is one without billing, which is true in any case.
  if (last === null || last.customers.length === 0) return <>{otherwise}</>;
  const changed = () => {
    reload();
    onChanged();
  };
  return <IncludeContacts customers={last.customers} onChanged={changed} />;
}

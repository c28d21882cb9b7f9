import { Refusal } from '../answers/reply.ts';
import type { CrmRecord, Values } from '../portal/crmRecord.ts';
import { listed } from '../portal/valueIndex.ts';
import type { ObjectCall } from '../serve/apiCall.ts';
import { checkProperties } from './checkProperties.ts';
import { type Plan, takenValue } from './planCreate.ts';
import { rejectedByFault } from './rejectedByFault.ts';

/** Checks everything that HubSpot checks before it changes a record, and answers how to change it. */
export function planUpdate(
  call: ObjectCall,
  record: CrmRecord,
  properties: Readonly<Record<string, unknown>>,
  traceId?: string,
): Plan | Refusal {
  const values = checkProperties(call.portal.profile.id, call.store, properties, record);
  if (values instanceof Refusal) return values;
  const keys = [traceId, record.id, record.values['email'], record.values['domain']];
  const refused = rejectedByFault(call, keys) ?? takenValue(call, values, record);
  return refused ?? { values, commit: () => commitUpdate(call, record, values) };
}

function commitUpdate(call: ObjectCall, record: CrmRecord, values: Values): CrmRecord {
  const { world, portal, store, now } = call;
  const before = record.values['email'];
  store.records.change(
    record,
    { ...values, ...additionalAddresses(record, values) },
    now,
    world.switches.searchLagMs,
  );
  world.journal.note({
    at: now,
    portalId: portal.profile.id,
    by: call.endpoint,
    action: 'updated',
    objectTypeId: store.names.typeId,
    id: record.id,
    properties: values,
  });
  const email = values['email'];
  if (store.names.typeId === '0-1' && email !== undefined && email !== (before ?? '')) {
    world.webhooks.emailChanged(portal.profile.id, record.id, email, { at: now, by: call.endpoint });
  }
  return record;
}

/** Making an additional address the primary one swaps the two. */
function additionalAddresses(record: CrmRecord, values: Values): Values {
  const { email } = values;
  const additional = listed(record.values['hs_additional_emails']);
  if (!email || !additional.includes(email)) return {};
  const others = additional.filter((address) => address !== email);
  return { hs_additional_emails: [...others, ...listed(record.values['email'])].join(';') };
}

import { z } from 'zod';
import { invalidRequest } from '../answers/refusals.ts';
import { Refusal, type Reply } from '../answers/reply.ts';
import type { CrmRecord } from '../portal/crmRecord.ts';
import { type ObjectCall, parseBody } from '../serve/apiCall.ts';
import { batchReply, checkDuplicates, checkSize, missingRow } from './batchReply.ts';
import { findByProperty, identifies, nonUnique } from './findRecord.ts';
import { presentRecord } from './presentRecord.ts';

const schema = z.object({
  inputs: z.array(z.object({ id: z.string() })),
  idProperty: z.string().optional(),
  properties: z.array(z.string()).default([]),
  propertiesWithHistory: z.array(z.string()).default([]),
});

/** POST /crm/objects/2026-09/{objectType}/batch/read: 200, or 207 that lists the ids without a record. */
export function batchRead(call: ObjectCall): Reply {
  const body = parseBody(call, schema);
  if (body instanceof Refusal) return body;
  const { inputs, idProperty, properties } = body;
  const { store } = call;
  if (body.propertiesWithHistory.length > 0)
    return invalidRequest('The local HubSpot keeps no property history');
  if (idProperty !== undefined && !identifies(store, idProperty)) return nonUnique(store, 'read', idProperty);
  const refused = checkSize(inputs) ?? checkDuplicates(inputs.map((input) => input.id));
  if (refused !== undefined) return refused;
  const archived = call.query.get('archived') === 'true';
  const found: CrmRecord[] = [];
  const missing: string[] = [];
  for (const { id } of inputs) {
    const record = find(call, id, idProperty, archived);
    if (record === undefined) missing.push(id);
    else if (!found.includes(record)) found.push(record);
  }
  const errors = missing.length > 0 ? [missingRow(store.names.upper, missing)] : [];
  return batchReply(
    call,
    200,
    found.map((record) => presentRecord(store, record, properties)),
    errors,
  );
}

function find(
  call: ObjectCall,
  id: string,
  idProperty: string | undefined,
  archived: boolean,
): CrmRecord | undefined {
  const { store, world } = call;
  if (idProperty === undefined) return archived ? store.records.findArchived(id) : store.records.find(id);
  const record = findByProperty(store, idProperty, id);
  if (idProperty !== 'email' || world.switches.batchReadMatchesAdditionalEmails) return record;
  return record?.values['email'] === id.trim().toLowerCase() ? record : undefined;
}

import { z } from 'zod';
import { Refusal, type Reply } from '../answers/reply.ts';
import type { CrmRecord } from '../portal/crmRecord.ts';
import { type ObjectCall, parseBody } from '../serve/apiCall.ts';
import { checkDuplicates, checkSize, missingRow } from './batchReply.ts';
import { findByProperty, identifies, nonUnique } from './findRecord.ts';
import { propertiesSchema } from './planCreate.ts';
import { planUpdate } from './planUpdate.ts';
import { runRows } from './runRows.ts';

export const updateInputSchema = z.object({
  id: z.string(),
  idProperty: z.string().optional(),
  properties: propertiesSchema,
  objectWriteTraceId: z.string().optional(),
});
type UpdateInput = z.infer<typeof updateInputSchema>;

const schema = z.object({ inputs: z.array(updateInputSchema) });

/**
 * POST /crm/objects/2026-09/{objectType}/batch/update, by record id or a property of unique values; not by e-mail,
 * and ids that were merged away are unknown here (hubspot-api.md §3.4).
 */
export function batchUpdate(call: ObjectCall): Reply {
  const body = parseBody(call, schema);
  if (body instanceof Refusal) return body;
  const { inputs } = body;
  const foreign = inputs.find(
    ({ idProperty }) =>
      idProperty !== undefined && (idProperty === 'email' || !identifies(call.store, idProperty)),
  );
  if (foreign?.idProperty !== undefined) return nonUnique(call.store, 'update', foreign.idProperty);
  const refused = checkSize(inputs) ?? checkDuplicates(inputs.map((input) => input.id));
  if (refused !== undefined) return refused;
  return runRows(call, {
    status: 200,
    inputs,
    plan(input) {
      const record = find(call, input);
      if (record !== undefined) return planUpdate(call, record, input.properties, input.objectWriteTraceId);
      const traceIds = input.objectWriteTraceId === undefined ? [] : [input.objectWriteTraceId];
      return missingRow(call.store.names.upper, [input.id], traceIds);
    },
    fellsAll: () => false,
  });
}

function find({ store }: ObjectCall, { id, idProperty }: UpdateInput): CrmRecord | undefined {
  return idProperty === undefined ? store.records.find(id) : findByProperty(store, idProperty, id);
}

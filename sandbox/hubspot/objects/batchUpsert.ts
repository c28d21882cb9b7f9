import { z } from 'zod';
import { Refusal, type Reply } from '../answers/reply.ts';
import { type ObjectCall, parseBody } from '../serve/apiCall.ts';
import { checkDuplicates, checkSize, missingRow } from './batchReply.ts';
import { updateInputSchema } from './batchUpdate.ts';
import { findByProperty, identifies, nonUnique } from './findRecord.ts';
import { planCreate } from './planCreate.ts';
import { planUpdate } from './planUpdate.ts';
import { runRows } from './runRows.ts';

const schema = z.object({ inputs: z.array(updateInputSchema) });
type UpsertInput = z.infer<typeof updateInputSchema>;

/**
 * POST /crm/objects/2026-09/{objectType}/batch/upsert: `idProperty` is a property of unique values, or `email` of
 * contacts, where a refused row takes the whole batch along unless the switch says otherwise (hubspot-api.md §3.4).
 */
export function batchUpsert(call: ObjectCall): Reply {
  const body = parseBody(call, schema);
  if (body instanceof Refusal) return body;
  const { inputs } = body;
  const { store, world } = call;
  const foreign = inputs.find(({ idProperty }) => idProperty !== undefined && !identifies(store, idProperty));
  if (foreign?.idProperty !== undefined) return nonUnique(store, 'update/upsert', foreign.idProperty);
  const refused = checkSize(inputs) ?? checkDuplicates(inputs.map((input) => input.id));
  if (refused !== undefined) return refused;
  const byEmail = inputs.some((input) => input.idProperty === 'email');
  const created = new Set<UpsertInput>();
  return runRows(call, {
    status: 200,
    inputs,
    plan(input) {
      const { id, idProperty, properties, objectWriteTraceId } = input;
      const record =
        idProperty === undefined ? store.records.find(id) : findByProperty(store, idProperty, id);
      if (record !== undefined) return planUpdate(call, record, properties, objectWriteTraceId);
      if (idProperty === undefined) return missingRow(store.names.upper, [id]);
      created.add(input);
      return planCreate(call, { properties: { [idProperty]: id, ...properties }, objectWriteTraceId });
    },
    fellsAll: () => byEmail && !world.switches.partialUpsertByEmail,
    present: (input, shown) => ({ ...shown, new: created.has(input) }),
  });
}

import { z } from 'zod';
import { Refusal, type Reply } from '../answers/reply.ts';
import { type ObjectCall, parseBody } from '../serve/apiCall.ts';
import { checkDuplicates, checkSize } from './batchReply.ts';
import { createInputSchema, planCreate } from './planCreate.ts';
import { runRows } from './runRows.ts';

const schema = z.object({ inputs: z.array(createInputSchema) });

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** POST /crm/objects/2026-09/{objectType}/batch/create: 201, or 207 with trace ids. */
export function batchCreate(call: ObjectCall): Reply {
  const body = parseBody(call, schema);
  if (body instanceof Refusal) return body;
  const { inputs } = body;
  const isContact = call.store.names.typeId === '0-1';
  const addresses = isContact ? inputs.map((input) => text(input.properties['email'])) : [];
  const refused = checkSize(inputs) ?? checkDuplicates(addresses);
  if (refused !== undefined) return refused;
  return runRows(call, {
    status: 201,
    inputs,
    plan: (input) => planCreate(call, input),
    fellsAll: (refusal) => refusal.status === 409 && !call.world.switches.createConflictAsRow,
  });
}

import { jsonReply, Refusal, type Reply } from '../answers/reply.ts';
import { type ObjectCall, parseBody } from '../serve/apiCall.ts';
import { createInputSchema, planCreate } from './planCreate.ts';
import { presentWritten } from './presentRecord.ts';

/** POST /crm/objects/2026-09/{objectType}: 201 with the record. */
export function createOne(call: ObjectCall): Reply {
  const input = parseBody(call, createInputSchema);
  if (input instanceof Refusal) return input;
  const plan = planCreate(call, input);
  if (plan instanceof Refusal) return plan;
  return jsonReply(201, presentWritten(call.store, plan.commit(), plan.values));
}

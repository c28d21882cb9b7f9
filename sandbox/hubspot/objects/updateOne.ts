import { z } from 'zod';
import { jsonReply, Refusal, type Reply } from '../answers/reply.ts';
import { type ObjectCall, parseBody } from '../serve/apiCall.ts';
import { propertiesSchema } from './planCreate.ts';
import { planUpdate } from './planUpdate.ts';
import { presentWritten } from './presentRecord.ts';
import { recordOfPath } from './readOne.ts';

const schema = z.object({ properties: propertiesSchema, objectWriteTraceId: z.string().optional() });

/** PATCH /crm/objects/2026-09/{objectType}/{id}: 200; an id that was merged away reaches the record it went into. */
export function updateOne(call: ObjectCall): Reply {
  const body = parseBody(call, schema);
  if (body instanceof Refusal) return body;
  const record = recordOfPath(call);
  if (record instanceof Refusal) return record;
  const plan = planUpdate(call, record, body.properties, body.objectWriteTraceId);
  if (plan instanceof Refusal) return plan;
  return jsonReply(200, presentWritten(call.store, plan.commit(), plan.values));
}

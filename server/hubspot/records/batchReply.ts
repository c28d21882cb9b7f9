import { z } from 'zod';
import type { Rejection } from '../failures.ts';
import { errorBody, readRejection } from '../rejection.ts';

/** Numbers of records in one call (reference/hubspot-api.md §3.1). */
export const BATCH_SIZE = 100;

/** The object types that we write to, by the ids that cards and webhooks use as well. */
export type ObjectTypeId = '0-1' | '0-2';

/** A record in an answer of HubSpot's. */
export const crmRecord = z
  .object({
    id: z.string().regex(/^\d{1,18}$/),
    properties: z.record(z.string(), z.string().nullable()).catch({}),
    objectWriteTraceId: z.string().optional(),
  })
  .transform(({ id, properties, objectWriteTraceId }) => ({
    id: BigInt(id),
    properties,
    traceId: objectWriteTraceId,
  }));

/** A contact or company as HubSpot answers it; values are text, absent ones null. */
export type CrmRecord = z.infer<typeof crmRecord>;

/** The rows of a batch that went well and those that did not; in no particular order (§3.4). */
export type BatchReply = { results: CrmRecord[]; refused: Rejection[] };

/** 200, 201 and 207 alike: `errors` is there when a row failed. */
export const batchReply = z
  .object({ results: z.array(crmRecord), errors: z.array(errorBody).catch([]) })
  .transform(({ results, errors }): BatchReply => ({ results, refused: errors.map(readRejection) }));

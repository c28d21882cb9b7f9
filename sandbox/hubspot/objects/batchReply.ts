import { duplicateInputs, invalidRequest } from '../answers/refusals.ts';
import { jsonReply, type Refusal, type Reply } from '../answers/reply.ts';
import type { ApiCall } from '../serve/apiCall.ts';

/** Inputs that one batch of records may hold (hubspot-api.md §3.1). */
const BATCH_LIMIT = 100;

/** One refused row of a batch. */
export interface RowError {
  status: 'error';
  category: string;
  message: string;
  context: Record<string, string[]>;
}

/** 400 for a batch of no or too many inputs. */
export function checkSize(inputs: readonly unknown[], limit = BATCH_LIMIT): Refusal | undefined {
  if (inputs.length === 0) return invalidRequest('Some required fields were not set: [inputs]');
  if (inputs.length <= limit) return undefined;
  return invalidRequest(`Batch input of ${inputs.length} exceeds the maximum of ${limit} inputs`);
}

/** 400 when two inputs mean the same record (hubspot-api.md §3.3, §8.7). */
export function checkDuplicates(keys: readonly (string | undefined)[]): Refusal | undefined {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const key of keys) {
    if (key === undefined || key === '') continue;
    const folded = key.trim().toLowerCase();
    if (seen.has(folded)) twice.add(folded);
    seen.add(folded);
  }
  return twice.size > 0 ? duplicateInputs([...twice]) : undefined;
}

/** Whether every input carries its own trace id, which asks for a 207 instead of all or nothing (§3.4). */
export function wantsRows(inputs: readonly { objectWriteTraceId?: string | undefined }[]): boolean {
  const ids = inputs.flatMap((input) => input.objectWriteTraceId ?? []);
  return ids.length === inputs.length && new Set(ids).size === ids.length;
}

/** A refusal as one row of a 207. */
export const asRow = (refusal: Refusal, context: Record<string, string[]>): RowError => ({
  status: 'error',
  category: refusal.json.category ?? 'VALIDATION_ERROR',
  message: refusal.json.message,
  context,
});

/** Row of ids that no record has. */
export const missingRow = (
  upper: string,
  ids: readonly string[],
  traceIds: readonly string[] = [],
): RowError => ({
  status: 'error',
  category: 'OBJECT_NOT_FOUND',
  message: `Could not get some ${upper} objects, they may be deleted or not exist. Check that ids are valid.`,
  context: { ids: [...ids], ...(traceIds.length > 0 ? { objectWriteTraceId: [...traceIds] } : {}) },
});

/** The answer of a batch. Results come in any order, as HubSpot's do (hubspot-api.md §3.4). */
export function batchReply(
  call: ApiCall,
  status: number,
  results: unknown[],
  errors: readonly RowError[] = [],
): Reply {
  const at = new Date(call.now).toISOString();
  const body = {
    status: 'COMPLETE',
    results: shuffle(results, call.world.random),
    startedAt: at,
    completedAt: at,
  };
  if (errors.length === 0) return jsonReply(status, body);
  const partial = call.world.switches.multiStatus ? 207 : status;
  return jsonReply(partial, { ...body, numErrors: errors.length, errors });
}

function shuffle<Item>(items: Item[], random: () => number): Item[] {
  const pool = [...items];
  const shuffled: Item[] = [];
  while (pool.length > 0) {
    const at = Math.floor(random() * pool.length);
    const last = pool.pop();
    if (last === undefined) break;
    const taken = at < pool.length ? pool[at] : undefined;
    shuffled.push(taken ?? last);
    if (taken !== undefined) pool[at] = last;
  }
  return shuffled;
}

import { invalidRequest } from '../answers/refusals.ts';
import { jsonReply, Refusal, type Reply } from '../answers/reply.ts';
import { presentAssociations } from '../associations/presentAssociations.ts';
import type { ObjectCall } from '../serve/apiCall.ts';
import { presentRecord } from './presentRecord.ts';
import { namesIn } from './readOne.ts';

/** GET /crm/objects/2026-09/{objectType}: pages of at most 100 by ascending id. */
export function listRecords(call: ObjectCall): Reply {
  const { store, query } = call;
  const limit = Number(query.get('limit') ?? 10);
  const after = Number(query.get('after') ?? 0);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    return invalidRequest('limit must be between 1 and 100');
  if (!Number.isInteger(after))
    return invalidRequest(`after '${query.get('after')}' is not a cursor of this list`);
  const properties = namesIn(query, 'properties');
  const wanted = namesIn(query, 'associations');
  const results: unknown[] = [];
  let last: string | undefined;
  for (const record of store.records.list(after, query.get('archived') === 'true')) {
    if (results.length === limit) {
      return jsonReply(200, { results, paging: { next: { after: last, link: nextLink(call, last) } } });
    }
    const associations = presentAssociations(call, record.id, wanted);
    if (associations instanceof Refusal) return associations;
    results.push({ ...presentRecord(store, record, properties), ...associations });
    last = record.id;
  }
  return jsonReply(200, { results });
}

function nextLink(call: ObjectCall, after: string | undefined): string {
  const query = new URLSearchParams(call.query);
  query.set('after', after ?? '');
  return `https://api.hubapi.com${call.path}?${query}`;
}

import { notFound } from '../answers/refusals.ts';
import { jsonReply, Refusal, type Reply } from '../answers/reply.ts';
import { presentAssociations } from '../associations/presentAssociations.ts';
import type { CrmRecord } from '../portal/crmRecord.ts';
import { type ObjectCall, param } from '../serve/apiCall.ts';
import { findByProperty, identifies, nonUnique } from './findRecord.ts';
import { presentRecord } from './presentRecord.ts';

/** The names of a query parameter that may be repeated or joined by commas. */
export const namesIn = (query: URLSearchParams, name: string): string[] =>
  query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .filter(Boolean);

/**
 * The record that a path's `{id}` means: its id, one that was merged into it, or a value of `idProperty`
 * (an additional address too). Only single reads and updates are this forgiving (hubspot-api.md §5.4).
 */
export function recordOfPath(call: ObjectCall): CrmRecord | Refusal {
  const { store, query } = call;
  const id = param(call, 'id');
  const idProperty = query.get('idProperty');
  if (idProperty !== null && !identifies(store, idProperty)) return nonUnique(store, 'read', idProperty);
  const live = idProperty === null ? store.records.findMerged(id) : findByProperty(store, idProperty, id);
  const record = query.get('archived') === 'true' ? store.records.findArchived(id) : live;
  return record ?? notFound();
}

/** GET /crm/objects/2026-09/{objectType}/{id}. */
export function readOne(call: ObjectCall): Reply {
  const record = recordOfPath(call);
  if (record instanceof Refusal) return record;
  const shown = presentRecord(call.store, record, namesIn(call.query, 'properties'));
  const associations = presentAssociations(call, record.id, namesIn(call.query, 'associations'));
  return associations instanceof Refusal ? associations : jsonReply(200, { ...shown, ...associations });
}

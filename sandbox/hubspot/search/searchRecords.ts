import { jsonReply, Refusal, type Reply } from '../answers/reply.ts';
import { presentRecord, readValue } from '../objects/presentRecord.ts';
import type { CrmRecord } from '../portal/crmRecord.ts';
import type { ObjectStore } from '../portal/portal.ts';
import { type ObjectCall, parseBody } from '../serve/apiCall.ts';
import { checkSearch } from './checkSearch.ts';
import { comparable, matchFilter } from './matchFilter.ts';
import { type Filter, type SearchRequest, type Sort, searchSchema } from './searchRequest.ts';

/**
 * POST /crm/objects/2026-09/{objectType}/search: what the index knows, which lags behind the records, without
 * archived ones, oldest first unless sorted (hubspot-api.md §3.1).
 */
export function searchRecords(call: ObjectCall): Reply {
  const request = parseBody(call, searchSchema);
  if (request instanceof Refusal) return request;
  const refused = checkSearch(call, request);
  if (refused !== undefined) return refused;
  const { store } = call;
  store.records.search.catchUp(call.now, call.world.switches.searchLagMs);
  const found = [...candidates(store, request)].filter((record) => matches(store, record, request));
  sort(store, found, request.sorts[0]);
  const from = Number(request.after ?? 0);
  const results = found
    .slice(from, from + request.limit)
    .map((record) => presentRecord(store, record, request.properties));
  const next = from + request.limit;
  const paging = next < found.length ? { paging: { next: { after: String(next) } } } : {};
  return jsonReply(200, { total: found.length, results, ...paging });
}

/** Fewer records to look at when every group asks for exact addresses or domains. */
function candidates(store: ObjectStore, { filterGroups }: SearchRequest): Iterable<CrmRecord> {
  const index = store.names.typeId === '0-1' ? 'email' : 'domain';
  // The index knows the additional ones as well.
  const indexed = [index, `hs_additional_${index}s`];
  const keys = filterGroups.map(({ filters }) => filters.find((filter) => isExact(filter, indexed)));
  if (keys.length === 0 || keys.some((filter) => filter === undefined)) return store.records.list();
  const values = keys.flatMap((filter) => filter?.values ?? [filter?.value ?? '']);
  const held = values.flatMap((value) => store.records.findBy(index, value.toLowerCase()));
  const alive = store.records.search.unsettled().filter((record) => store.records.find(record.id) === record);
  return [...new Set([...held, ...alive])].sort((a, b) => Number(a.id) - Number(b.id));
}

const isExact = (filter: Filter, properties: readonly string[]): boolean =>
  properties.includes(filter.propertyName) && (filter.operator === 'EQ' || filter.operator === 'IN');

function matches(store: ObjectStore, record: CrmRecord, { filterGroups, query }: SearchRequest): boolean {
  const { indexed } = record;
  if (indexed === undefined) return false;
  const term = query?.toLowerCase();
  if (term && !store.names.searchable.some((name) => indexed[name]?.toLowerCase().includes(term)))
    return false;
  if (filterGroups.length === 0) return true;
  return filterGroups.some(({ filters }) =>
    filters.every((filter) => {
      const property = store.properties.find(filter.propertyName);
      const held = readValue(store, record, filter.propertyName, indexed);
      return property !== undefined && matchFilter(property, held, filter);
    }),
  );
}

function sort(store: ObjectStore, records: CrmRecord[], wanted: Sort | undefined): void {
  if (wanted === undefined) return;
  const text = typeof wanted === 'string' ? wanted : wanted.propertyName;
  const descends = typeof wanted === 'string' ? wanted.startsWith('-') : wanted.direction === 'DESCENDING';
  const property = store.properties.find(text.replace(/^-/, ''));
  if (property === undefined) return;
  const key = (record: CrmRecord) => {
    const value = readValue(store, record, property.name, record.indexed);
    return value === undefined ? undefined : comparable(property, value);
  };
  records.sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    if (left === right) return 0;
    if (left === undefined) return 1;
    if (right === undefined) return -1;
    return (left < right ? -1 : 1) * (descends ? -1 : 1);
  });
}

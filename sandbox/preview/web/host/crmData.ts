import type { AssociationsRequest, SearchRequest } from '../protocol.ts';
import { fetchRecord, fetchRecords } from '../records/fetchRecords.ts';
import { objectTypeIdOf } from '../records/objectTypes.ts';
import { propertiesOf, type RecordDetail } from '../records/schema.ts';

const PAGE_LENGTH = 10;

/** What `useAssociations` is answered from the local HubSpot: a page of the record's associated records. */
export async function findAssociations(detail: RecordDetail | null, request: AssociationsRequest) {
  const { toObjectType = '', properties = [], pageLength = PAGE_LENGTH, offset = 0 } = request;
  const objectTypeId = objectTypeIdOf(toObjectType);
  const all = (detail?.associations ?? []).filter((record) => record.objectTypeId === objectTypeId);
  const results = await Promise.all(
    all.slice(offset, offset + pageLength).map(async (record) => {
      const known = propertiesOf(await fetchRecord(record.objectTypeId, record.id));
      return {
        toObjectId: Number(record.id),
        associationTypes: [],
        properties: Object.fromEntries(
          properties.map((name) => [name, known.find((property) => property.name === name)?.value ?? null]),
        ),
      };
    }),
  );
  const nextOffset = offset + results.length;
  return { results, hasMore: nextOffset < all.length, nextOffset };
}

/** What `useCrmSearch` is answered: the free-text query over the local portal (filters are not applied). */
export async function searchCrm(request: SearchRequest) {
  const objectTypeId = objectTypeIdOf(request.objectType ?? '');
  if (!objectTypeId) return { results: [], total: 0, hasMore: false };
  const page = await fetchRecords({
    objectTypeId,
    query: request.query ?? '',
    after: request.after ?? null,
    limit: request.pageLength ?? PAGE_LENGTH,
  });
  return {
    results: page.results.map(({ id, properties }) => ({ objectId: Number(id), properties })),
    total: page.results.length,
    hasMore: Boolean(page.after),
    ...(page.after ? { after: page.after } : {}),
  };
}

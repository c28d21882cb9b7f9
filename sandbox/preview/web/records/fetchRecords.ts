import { type RecordDetail, type RecordPage, recordDetail, recordPage } from './schema.ts';

const getJson = async (path: string): Promise<unknown> => {
  const response = await fetch(`/__preview/crm${path}`);
  if (response.status === 404) throw new Error('This record does not exist in the local portal.');
  if (!response.ok)
    throw new Error(`The local HubSpot answered ${response.status}: ${await response.text()}`);
  return response.json();
};

export interface RecordQuery {
  objectTypeId: string;
  query: string;
  after: string | null;
  limit: number;
}

/** One page of the local portal's records. Throws an Error with a sentence for people when it can't be had. */
export async function fetchRecords({ objectTypeId, query, after, limit }: RecordQuery): Promise<RecordPage> {
  const search = new URLSearchParams({
    objectTypeId,
    query,
    limit: String(limit),
    ...(after ? { after } : {}),
  });
  return recordPage.parse(await getJson(`/records?${search}`));
}

/** One record with all its properties and the records that it is associated with. Throws as fetchRecords does. */
export async function fetchRecord(objectTypeId: string, id: string): Promise<RecordDetail> {
  return recordDetail.parse(await getJson(`/records/${objectTypeId}/${id}`));
}

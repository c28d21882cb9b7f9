import { previewCsvReply } from '@clearsync/contract/preview';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** The whole preview as one CSV text, put together from its pages. */
export async function getPreviewCsv(): Promise<Answer<string>> {
  let csv = '';
  for (let cursor = ''; ; ) {
    const path = `/v1/preview/csv${cursor === '' ? '' : `?cursor=${encodeURIComponent(cursor)}`}`;
    const page = await request({ method: 'GET', path, schema: previewCsvReply, timeout: 60_000 });
    if (page.kind !== 'ok') return page;
    csv += page.value.csv;
    if (page.value.cursor === null) return { kind: 'ok', value: csv };
    cursor = page.value.cursor;
  }
}

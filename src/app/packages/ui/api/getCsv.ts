import type { Answer } from './answer.ts';
import { type Call, request } from './request.ts';

type Page = { csv: string; cursor: string | null };

/** A whole CSV text, put together from the pages that a path answers. */
export async function getCsv(path: string, schema: Call<Page>['schema']): Promise<Answer<string>> {
  let csv = '';
  for (let cursor = ''; ; ) {
    const next = `${path}${cursor === '' ? '' : `?cursor=${encodeURIComponent(cursor)}`}`;
    const page = await request({ method: 'GET', path: next, schema, timeout: 60_000 });
    if (page.kind !== 'ok') return page;
    csv += page.value.csv;
    if (page.value.cursor === null) return { kind: 'ok', value: csv };
    cursor = page.value.cursor;
  }
}

import type { Typed } from '../replies/check.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

type Page = { csv: string; cursor: string | null };

/** A whole CSV text, put together from the pages that a path answers. */
export async function getCsv(path: string, reply: Typed<Page>): Promise<Answer<string>> {
  let csv = '';
  for (let cursor = ''; ; ) {
    const next = `${path}${cursor === '' ? '' : `?cursor=${encodeURIComponent(cursor)}`}`;
    const page = await request({ method: 'GET', path: next, reply, timeout: 60_000 });
    if (page.kind !== 'ok') return page;
    csv += page.value.csv;
    if (page.value.cursor === null) return { kind: 'ok', value: csv };
    cursor = page.value.cursor;
  }
}

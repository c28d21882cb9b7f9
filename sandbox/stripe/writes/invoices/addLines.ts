import { idOf } from '../../objects/typed.ts';
import type { Writer } from '../writer.ts';
import { type Invoice, sumsOf } from './createInvoice.ts';
import { discountLines, type Line } from './discountLines.ts';

/** Adds lines to a draft and sums it up anew. */
export const addLines = (writer: Writer, draft: Invoice, added: readonly Line[]): Invoice => {
  const onWhole = draft.discounts.map((each) => idOf(each) ?? '');
  const lines = discountLines(writer, [...draft.lines.data, ...added], onWhole);
  const changes = { lines: { ...draft.lines, data: lines }, ...sumsOf(lines) };
  return writer.update<Invoice>(draft, changes, 'invoice.updated');
};

import { csvLine } from './csvLine.ts';

/** HubSpot carries a megabyte to an extension, with what JSON adds to the lines. */
const MOST_BYTES = 700_000;

/** A page of a CSV file; `last`: the row that it ends with, null when it has none. */
export type CsvPage<Row> = { csv: string; last: Row | null; isWhole: boolean };

/**
 * Lines of as many rows as HubSpot would carry at once, `head` before them. `isWhole`: all the rows are in it; otherwise
 * the next page begins behind `last`.
 */
export const csvPage = <Row>(
  head: readonly string[] | null,
  rows: readonly Row[],
  valuesOf: (row: Row) => readonly (string | null)[],
): CsvPage<Row> => {
  let csv = head === null ? '' : csvLine(head);
  let bytes = 0;
  let last: Row | null = null;
  for (const row of rows) {
    const line = csvLine(valuesOf(row));
    bytes += Buffer.byteLength(line);
    if (bytes > MOST_BYTES) return { csv, last, isWhole: false };
    csv += line;
    last = row;
  }
  return { csv, last, isWhole: true };
};

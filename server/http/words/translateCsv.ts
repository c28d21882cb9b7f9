import type { Language } from '../../../src/app/packages/contract/words.ts';
import { csvLine } from '../../sync/csvLine.ts';
import { csvHeads } from './csvHeads.ts';
import { translate } from './translate.ts';

/** The cells of a CSV text as sync/csvLine.ts writes it (RFC 4180, each line with its end). */
const linesOf = (csv: string): string[][] => {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    line.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    lines.push(line);
    line = [];
  }
  return lines;
};

const isHead = (line: readonly string[]): boolean => line.every((cell) => Object.hasOwn(csvHeads, cell));

const cellIn = (language: Language, cell: string): string =>
  cell.includes(' ') ? translate(language, cell).text : cell;

/**
 * Puts the names of the columns and the sentences of a CSV text into a language; codes, names and addresses stay. It is
 * written anew, so that no value which a translation puts first in its cell can become a formula.
 */
export const translateCsv = (language: Language, csv: string): string =>
  linesOf(csv)
    .map((line, at) =>
      at === 0 && isHead(line)
        ? line.map((cell) => csvHeads[cell]?.[language] ?? cell)
        : line.map((cell) => cellIn(language, cell)),
    )
    .map(csvLine)
    .join('');

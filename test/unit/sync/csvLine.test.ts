import { describe, expect, it } from 'vitest';
import { csvLine } from '../../../server/sync/csvLine.ts';

describe('a line of CSV', () => {
  it.each([
    ['plain', 'plain'],
    [null, ''],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-5', "'-5"],
    ['@sum', "'@sum"],
    ['\t=1', "'\t=1"],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
    ['a=1', 'a=1'],
  ])('%j is %s', (value, written) => {
    expect(csvLine([value, 'end'])).toBe(`${written},end\r\n`);
  });
});

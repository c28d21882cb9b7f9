import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../explain/parseJson.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** JSON texts with a piece cut out, doubled or replaced: most are no JSON any more, and some still are. */
const damaged = fc
  .tuple(
    fc.json(),
    fc.nat(),
    fc.nat({ max: 3 }),
    fc.constantFrom('', ',', ']', '}', '"', '\\', '\n', '0', ':', 'e', '.'),
  )
  .map(([text, at, length, put]) => {
    const start = at % (text.length + 1);
    return text.slice(0, start) + put + text.slice(start + length);
  });

describe('JSON with places and all its digits', () => {
  it.each<[string, number, number, string]>([
    ['{"a": tru}', 1, 7, 'expected a value, found "t"'],
    ['{"a":1,}', 1, 8, 'expected a key in double quotes, found "}"'],
    ['{\r\n "a": [1,\n 2,]}', 3, 4, 'expected a value, found "]"'],
    ['{"a":1', 1, 7, 'it ends here, where "," or "}" should follow'],
    ['[1 2]', 1, 4, 'expected "," or "]", found "2"'],
    ['{"a" 1}', 1, 6, 'expected ":", found "1"'],
    ["{'a': 1}", 1, 2, 'expected a key in double quotes or "}", found "\'"'],
    ['{}\n{}', 2, 1, 'expected nothing more, found "{"'],
    ['["one\ntwo"]', 1, 6, 'a text in quotes cannot hold a line break or another control character'],
    ['["\\q"]', 1, 3, 'JSON knows no such escape'],
    ['["abc', 1, 2, 'the text that begins here is never closed'],
    ['[01]', 1, 3, 'expected "," or "]", found "1"'],
    ['<html>', 1, 1, 'expected a value, found "<"'],
    ['', 1, 1, 'it ends here, where a value should follow'],
  ])('says where %j is none', (text, line, column, reason) => {
    expect(parseJson(text)).toEqual({ ok: false, line, column, reason });
  });

  it('takes for JSON what JSON.parse takes, and reads the same', () => {
    const texts = fc.oneof(fc.json(), damaged, fc.string());
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseJson(text);
        expect(parsed.ok).toBe(isJson(text));
        if (parsed.ok && parsed.unheld.length === 0) expect(parsed.value).toEqual(JSON.parse(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['9007199254740993', '9007199254740992', '-123456789012345678', '0.12345678901234567890', '1e400'])(
    'gives the number %s as its text, with its place',
    (number) => {
      expect(parseJson(`{\n "a": ${number}}`)).toEqual({
        ok: true,
        value: { a: number },
        unheld: [{ line: 2, column: 7, text: number }],
      });
    },
  );

  it.each(['9007199254740991', '-0.1', '12.5', '1e3', '0.000000000001', '33.333'])(
    'gives the number %s as a number',
    (number) => {
      expect(parseJson(`[${number}]`)).toEqual({ ok: true, value: [Number(number)], unheld: [] });
    },
  );

  it('keeps __proto__ a name, and is not worn out by depth or length', () => {
    const parsed = parseJson('{"__proto__": {"a": 1}}');
    expect(parsed.ok && Object.keys(Object(parsed.value))).toEqual(['__proto__']);
    expect(parseJson('['.repeat(200_000)).ok).toBe(false);
    expect(parseJson(`"${'x\\n'.repeat(500_000)}"`).ok).toBe(true);
  });
});

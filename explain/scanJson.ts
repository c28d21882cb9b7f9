import { parseDecimal } from '../server/billing/decimal.ts';
import { compare } from '../server/billing/exact.ts';

/** A part of a text, by offsets. */
export type Span = { start: number; end: number };

/** What JSON's grammar says of a text: where it breaks, or which numbers JavaScript's numbers cannot hold. */
export type JsonScan = { ok: true; unheld: Span[] } | JsonFault;
type JsonFault = { ok: false; at: number; reason: string };

/** Where a text in quotes may end or break: a quote, a backslash, a control character. */
const SPECIAL = new RegExp(`["\\\\${String.fromCharCode(0)}-${String.fromCharCode(31)}]`, 'g');
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const WHITE = /[ \t\n\r]*/y;
const WORD = /true|false|null/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** What may come next; a closing bracket where the array or object may end. */
type Expected = { words: string; key?: boolean; close?: string; only?: string };

const VALUE: Expected = { words: 'a value' };
const FIRST_VALUE: Expected = { words: 'a value or "]"', close: ']' };
const KEY: Expected = { words: 'a key in double quotes', key: true };
const FIRST_KEY: Expected = { words: 'a key in double quotes or "}"', key: true, close: '}' };
const COLON: Expected = { words: '":"', only: ':' };
const IN_ARRAY: Expected = { words: '"," or "]"', only: ',', close: ']' };
const IN_OBJECT: Expected = { words: '"," or "}"', only: ',', close: '}' };
const NOTHING: Expected = { words: 'nothing more', only: '' };

/** Decimals of so few characters survive being a JavaScript number. */
const SAFE_LENGTH = 15;

const isHeld = (number: string): boolean => {
  if (number.length <= SAFE_LENGTH && !/e/i.test(number)) return true;
  const meant = parseDecimal(number);
  const held = parseDecimal(Number(number));
  return meant !== null && held !== null && compare(meant, held) === 0;
};

const matchAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

const fault = (at: number, reason: string): JsonFault => ({ ok: false, at, reason });

const unexpected = (text: string, at: number, { words }: Expected): JsonFault => {
  const code = text.codePointAt(at);
  return code === undefined
    ? fault(at, `it ends here, where ${words} should follow`)
    : fault(at, `expected ${words}, found ${JSON.stringify(String.fromCodePoint(code))}`);
};

/** Behind the closing quote of a text that opens at `start`. */
const endOfText = (text: string, start: number): number | JsonFault => {
  for (let at = start + 1; ; ) {
    SPECIAL.lastIndex = at;
    const special = SPECIAL.exec(text);
    if (special === null) return fault(start, 'the text that begins here is never closed');
    if (special[0] === '"') return special.index + 1;
    at = matchAt(ESCAPE, text, special.index);
    if (at === special.index)
      return special[0] === '\\'
        ? fault(at, 'JSON knows no such escape')
        : fault(at, 'a text in quotes cannot hold a line break or another control character');
  }
};

/** Behind the text, number or word that stands at `at`; `at` itself when none does. */
const endOfScalar = (text: string, at: number, { key }: Expected): number | JsonFault => {
  if (text[at] === '"') return endOfText(text, at);
  return key ? at : Math.max(matchAt(NUMBER, text, at), matchAt(WORD, text, at));
};

/**
 * Reads a text by JSON's grammar and says where it breaks, which JSON.parse of Node 20 does not, and which numbers
 * lose digits in a JavaScript number. Accepts exactly what JSON.parse accepts.
 */
export const scanJson = (text: string): JsonScan => {
  const unheld: Span[] = [];
  const open: ('[' | '{')[] = [];
  const after = (): Expected => {
    const inside = open.at(-1);
    if (inside === undefined) return NOTHING;
    return inside === '[' ? IN_ARRAY : IN_OBJECT;
  };
  let expected = VALUE;
  for (let at = matchAt(WHITE, text, 0); ; at = matchAt(WHITE, text, at)) {
    const letter = text[at];
    if (letter === undefined && expected === NOTHING) return { ok: true, unheld };
    if (letter !== undefined && letter === expected.close) {
      open.pop();
      expected = after();
      at += 1;
    } else if (letter !== undefined && letter === expected.only) {
      expected = letter === ':' || open.at(-1) === '[' ? VALUE : KEY;
      at += 1;
    } else if (expected.only !== undefined) return unexpected(text, at, expected);
    else if (!expected.key && (letter === '[' || letter === '{')) {
      open.push(letter);
      expected = letter === '[' ? FIRST_VALUE : FIRST_KEY;
      at += 1;
    } else {
      const end = endOfScalar(text, at, expected);
      if (typeof end !== 'number') return end;
      if (end === at) return unexpected(text, at, expected);
      if (/[-\d]/.test(letter ?? '') && !isHeld(text.slice(at, end))) unheld.push({ start: at, end });
      expected = expected.key ? COLON : after();
      at = end;
    }
  }
};

import type { Template } from './sentence.ts';

/** What a place may hold, by its kind. A moment reads as sync/zonedMinute.ts writes it, a day as in ISO 8601. */
const HELD: Readonly<Record<string, RegExp>> = {
  ':': /^\d+$/,
  '#': /^[\d,]+$/,
  '@': /^(\d{1,2} [A-Z][a-z]{2,3} \d{4}, \d{2}:\d{2}|\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?)$/,
};

/** Names and addresses come from strangers: a text that could be read in very many ways is not read at all. */
const MOST_TRIES = 100;

const holds = (kind: string, value: string): boolean => value !== '' && (HELD[kind]?.test(value) ?? true);

/**
 * What the places of a template hold in a text, in their order, each as short as can be; null: the text is not of it. The
 * work is bounded by the length of the text, whatever stands in it, which a regular expression could not promise.
 */
export const matchTemplate = (text: string, { literals, places }: Template): string[] | null => {
  const [before = ''] = literals;
  const behind = literals.at(-1) ?? '';
  if (!text.startsWith(before) || !text.endsWith(behind)) return null;
  const end = text.length - behind.length;
  let tries = MOST_TRIES;
  const from = (place: number, at: number): string[] | null => {
    const kind = places[place]?.kind ?? '';
    if (place === places.length - 1) {
      const value = text.slice(at, Math.max(at, end));
      return holds(kind, value) ? [value] : null;
    }
    const literal = literals[place + 1] ?? '';
    for (let next = text.indexOf(literal, at + 1); next !== -1; next = text.indexOf(literal, next + 1)) {
      tries -= 1;
      if (tries < 0) return null;
      const value = text.slice(at, next);
      const rest = holds(kind, value) ? from(place + 1, next + literal.length) : null;
      if (rest !== null) return [value, ...rest];
    }
    return null;
  };
  return from(0, before.length);
};

import type { Language } from '../../../src/app/packages/contract/words.ts';

/**
 * Sentences of the server by their English: each in the other languages. Places stand in braces: `{name}` is taken over as
 * it is, `{:id}` holds digits only, `{#count}` is a number and `{@moment}` a day or a moment (written as the language writes them), `{~why}` is a text that is
 * put into the language too.
 */
export type Sentences = Readonly<Record<string, Readonly<Record<Language, string>>>>;

const PLACE = /\{([#~@:]?)(\w+)\}/g;

/** A sentence with places, ready to be found in a text. */
export type Template = {
  /** What stands between its places, in their order. */
  literals: string[];
  pattern: RegExp;
  /** Of its places, in their order. */
  places: { name: string; kind: string }[];
  translations: Readonly<Record<Language, string>>;
};

/** What a place may hold, by its kind. A moment reads as sync/zonedMinute.ts writes it, a day as in ISO 8601. */
const HELD: Readonly<Record<string, string>> = {
  ':': '(\\d+)',
  '#': '([\\d,]+)',
  '@': '(\\d{1,2} [A-Z][a-z]{2,3} \\d{4}, \\d{2}:\\d{2}|\\d{4}-\\d{2}-\\d{2}(?: \\d{2}:\\d{2})?)',
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const templateOf = (english: string, translations: Template['translations']): Template => {
  const places = [...english.matchAll(PLACE)].map(([, kind = '', name = '']) => ({ kind, name }));
  const literals = english.split(/\{[#~@:]?\w+\}/);
  const source = literals
    .map(escaped)
    .reduce((sum, literal, at) => `${sum}${HELD[places[at - 1]?.kind ?? ''] ?? '(.+?)'}${literal}`);
  return { literals, places, translations, pattern: new RegExp(`^${source}$`, 's') };
};

/** The places of a text, each once, in order of the alphabet. */
export const placesOf = (text: string): string => [...new Set(text.match(PLACE))].sort().join(' ');

/** A translation with its places filled. */
export const fillIn = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(PLACE, (place, _kind, name: string) => values[name] ?? place);

/** The sentences that have places, the one with the most words of its own first: it says most exactly what a text is. */
export const templatesOf = (sentences: Sentences): Template[] => {
  const length = ({ literals }: Template): number => literals.join('').length;
  return Object.entries(sentences)
    .filter(([english]) => placesOf(english) !== '')
    .map(([english, translations]) => templateOf(english, translations))
    .sort((a, b) => length(b) - length(a));
};

/** Whether what stands between a template's places is in a text in that order; far quicker than to match it. */
export const mayMatch = (text: string, { literals }: Template): boolean => {
  let from = 0;
  for (const literal of literals) {
    const at = text.indexOf(literal, from);
    if (at === -1) return false;
    from = at + literal.length;
  }
  return true;
};

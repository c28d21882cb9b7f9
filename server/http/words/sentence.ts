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
  /** What stands before, between and behind its places. */
  literals: string[];
  /** Of its places, in their order. */
  places: { name: string; kind: string }[];
  translations: Readonly<Record<Language, string>>;
};

const templateOf = (english: string, translations: Template['translations']): Template => ({
  literals: english.split(/\{[#~@:]?\w+\}/),
  places: [...english.matchAll(PLACE)].map(([, kind = '', name = '']) => ({ kind, name })),
  translations,
});

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

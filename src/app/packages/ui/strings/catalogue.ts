/** Texts of one language: words, plural forms, and groups of them. */
export interface Words {
  readonly [key: string]: string | Words;
}

interface Part {
  english: Words;
  put(words: Words): void;
}

const parts = new Map<string, Part>();

/** Says that this extension shows a part of the catalogue, and how it is put into another language. */
export function offerPart(name: string, part: Part): void {
  parts.set(name, part);
}

/** The parts that this extension shows. */
export const partNames = (): string[] => [...parts.keys()].sort();

let spoken: string | null = null;

/** The language that the texts are in; null: English. The server is asked to answer in it. */
export const spokenLanguage = (): string | null => spoken;

/**
 * Puts every part into the language of `catalogue` (part → its texts). A text that is missing there, or whose places are not
 * those of the English one, stays English: nobody ever sees a key or an empty label.
 */
export function speak(catalogue: Record<string, unknown>, language: string | null = null): void {
  spoken = language;
  for (const [name, { english, put }] of parts) put(completed(english, catalogue[name]));
}

/** The texts of `english`, each in the other language where that has it with the same places. */
export function completed(english: Words, other: unknown): Words {
  const wanted = isGroup(other) ? other : {};
  return Object.fromEntries(
    Object.entries(english).map(([key, value]) => {
      const theirs = wanted[key];
      if (typeof value !== 'string') return [key, completed(value, theirs)];
      return [key, typeof theirs === 'string' && placesOf(theirs) === placesOf(value) ? theirs : value];
    }),
  );
}

/** The names between braces, each once, in order of the alphabet. */
export const placesOf = (text: string): string => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

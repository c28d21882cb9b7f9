/** Texts of one language: words, plural forms, and groups of them. */
export interface Words {
  readonly [key: string]: string | Words;
}

interface Part {
  put(words: Words): void;
  /** The English texts where the bundle has them. */
  english: Words | undefined;
  /** Whether it has texts of any language. */
  isThere: boolean;
}

const parts = new Map<string, Part>();
const brought = new Map<string, Words>();

/**
 * Says that this extension shows a part of the catalogue, and how its texts are put in place. Texts come with the types of
 * the English ones: by `Translated`, and from a server of the same version or by `completed`.
 */
export function offerPart<English extends Words>(
  name: string,
  put: (words: English) => void,
  english: Words | undefined = brought.get(name),
): void {
  const part = { put: put as (words: Words) => void, english, isThere: english !== undefined };
  parts.set(name, part);
  if (english !== undefined) part.put(english);
}

/** English texts that a bundle brings along, by part: shown until others have come, and where they cannot be had. */
export function bringParts(english: Readonly<Record<string, Words>>): void {
  for (const [name, words] of Object.entries(english)) {
    brought.set(name, words);
    const part = parts.get(name);
    if (part !== undefined) offerPart(name, part.put, words);
  }
}

/** The parts that this extension shows. */
export const partNames = (): string[] => [...parts.keys()].sort();

/** Those that cannot be shown yet. */
export const lackingParts = (): string[] => partNames().filter((name) => !parts.get(name)?.isThere);

let asked: string | null = null;

/** The language in which the server is asked to say what it says; null: English. */
export const askedLanguage = (): string | null => asked;

export function askIn(language: string | null): void {
  asked = language;
}

/**
 * Puts the texts of `catalogue` (part → its texts) in place. Of a part that was brought along in English, a text that is
 * missing there, or whose places are not those of the English one, stays English: nobody ever sees an empty label.
 */
export function speak(catalogue: Readonly<Record<string, unknown>>): void {
  for (const [name, part] of parts) {
    const theirs = catalogue[name];
    if (part.english !== undefined) part.put(completed(part.english, theirs));
    else if (isGroup(theirs)) {
      part.put(theirs as Words);
      part.isThere = true;
    }
  }
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

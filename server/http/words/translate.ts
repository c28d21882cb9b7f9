import type { Language } from '../../../src/app/packages/contract/words.ts';
import { matchTemplate } from './matchTemplate.ts';
import { fillIn, type Template, templatesOf } from './sentence.ts';
import { sentences } from './sentences.ts';

/** A text in a language; `unknown`: how many pieces of it are nobody's sentence and so stayed as they were. */
export type Said = { text: string; unknown: number };

/** One way to read a text: by how much it is worse than another, and how it is said, worked out only when it is chosen. */
type Reading = { cost: number; say: () => Said };

/** What lies between two sentences. A colon too: a reason stands behind the name of whose reason it is. */
const BETWEEN = /(?<=[.!?:]["”)]?) /;
/** The end of a sentence within a value is a sign that the value was taken too long. */
const INNER_END = /[.!?]["”)]? /g;
/** A text with more sentences, or a longer one, is not ours as a whole: it is a message of Stripe's or HubSpot's. */
const MOST_PIECES = 12;
const LONGEST = 2_000;

const UNKNOWN_COST = 10;

/** A sentence stands in another one, and that in a third at most. */
const DEEPEST = 3;

const templates = templatesOf(sentences);
const hasOwn = (text: string): boolean => Object.hasOwn(sentences, text);

/** A day or a moment as the language writes it; whatever its time zone, its hours and minutes stay as they are. */
const momentIn = (language: Language, value: string): string => {
  const isDay = !value.includes(':');
  const at = Date.parse(isDay ? `${value}T00:00Z` : `${value.replace(',', '')} UTC`);
  if (Number.isNaN(at)) return value;
  const style = {
    dateStyle: 'medium',
    timeZone: 'UTC',
    ...(isDay ? {} : { timeStyle: 'short' as const }),
  } as const;
  return new Date(at).toLocaleString(language, style);
};

const valueIn = (language: Language, kind: string, value: string, depth: number): string => {
  if (kind === '#') return Number(value.replaceAll(',', '')).toLocaleString(language);
  if (kind === '@') return momentIn(language, value);
  return kind === '~' && depth < DEEPEST ? read(language, value, depth + 1).text : value;
};

/** How far the values of a match are from what a place should hold: ends of sentences in them. */
const looseness = (values: readonly string[]): number =>
  values.reduce((sum, value) => sum + (value.match(INNER_END)?.length ?? 0), 0);

const bestTemplate = (text: string): { template: Template; values: string[]; cost: number } | null => {
  let best: { template: Template; values: string[]; cost: number } | null = null;
  for (const template of templates) {
    const values = matchTemplate(text, template);
    if (values === null) continue;
    const cost = looseness(values);
    if (best === null || cost < best.cost) best = { template, values, cost };
    if (cost === 0) break;
  }
  return best;
};

/** A text that is one sentence of the catalogue; null: it is none. */
const readWhole = (language: Language, text: string, depth: number): Reading | null => {
  if (hasOwn(text))
    return { cost: 0, say: () => ({ text: sentences[text]?.[language] ?? text, unknown: 0 }) };
  const found = bestTemplate(text);
  if (found === null) return null;
  const { places, translations } = found.template;
  const say = (): Said => {
    const filled = places.map(({ kind, name }, at) => [
      name,
      valueIn(language, kind, found.values[at] ?? '', depth),
    ]);
    return { text: fillIn(translations[language], Object.fromEntries(filled)), unknown: 0 };
  };
  return { cost: found.cost, say };
};

const piecesOf = (text: string): string[] => {
  const pieces = text.split(BETWEEN);
  return pieces.length <= MOST_PIECES
    ? pieces
    : [...pieces.slice(0, MOST_PIECES - 1), pieces.slice(MOST_PIECES - 1).join(' ')];
};

const joined = (language: Language, first: Reading, rest: Reading | undefined): Reading => {
  if (rest === undefined) return first;
  const say = (): Said => {
    const [one, other] = [first.say(), rest.say()];
    // Japanese puts no space behind a sentence.
    const space = language === 'ja' && /[。、：？」）]$/.test(one.text) ? '' : ' ';
    return { text: one.text + space + other.text, unknown: one.unknown + other.unknown };
  };
  // A whisker, so that of two readings that are as good the one with fewer sentences is taken.
  return { cost: first.cost + rest.cost + 0.01, say };
};

/** `depth`: how many sentences it stands in. */
function read(language: Language, text: string, depth: number): Said {
  if (text.length > LONGEST) return { text, unknown: 1 };
  const pieces = piecesOf(text);
  /** The best reading from a piece to the end. */
  const best: Reading[] = [];
  for (let from = pieces.length - 1; from >= 0; from--) {
    const piece = pieces[from] ?? '';
    const unknown: Reading = { cost: UNKNOWN_COST, say: () => ({ text: piece, unknown: 1 }) };
    let chosen = joined(language, unknown, best[from + 1]);
    for (let to = from + 1; to <= pieces.length; to++) {
      const whole = readWhole(language, pieces.slice(from, to).join(' '), depth);
      const reading = whole && joined(language, whole, best[to]);
      if (reading && reading.cost < chosen.cost) chosen = reading;
    }
    best[from] = chosen;
  }
  return best[0]?.say() ?? { text, unknown: 0 };
}

/**
 * Puts what the server says into a language: a sentence of the catalogue, or several one behind the other. Of all ways to
 * read a text the one is taken that leaves least of it unknown. What is unknown (a name, what Stripe or HubSpot said)
 * stays as it is. Pure.
 */
export const translate = (language: Language, text: string): Said => read(language, text, 0);

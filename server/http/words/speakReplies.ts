import type { Request, RequestHandler } from 'express';
import { LANGUAGES, type Language } from '../../../src/app/packages/contract/words.ts';
import type { Log } from '../../observability/log.ts';
import { translate } from './translate.ts';
import { translateCsv } from './translateCsv.ts';

/** The fields of replies that hold something said to a person; any other text is a value and not looked at. */
const SAID: ReadonlySet<string> = new Set([
  'action',
  'by',
  'cause',
  'discount',
  'effect',
  'failure',
  'line',
  'message',
  'note',
  'notice',
  'reason',
  'section',
  'sentence',
  'steps',
  'title',
  'troubleshooting',
  'why',
  'words',
]);
/** These are said in some lists only ('' for what is in none); elsewhere they are a code, or somebody's name. */
const SAID_IN: ReadonlyMap<string, readonly string[]> = new Map([
  ['found', ['findings']],
  ['label', ['', 'errors', 'excluded', 'lines', 'properties']],
  ['name', ['facts', 'rows']],
  ['value', ['facts']],
  ['what', ['attention', 'findings']],
]);
/** Nothing of these comes from Stripe, HubSpot or a person as a whole: if one is unknown, a sentence is missing. */
const OURS: ReadonlySet<string> = new Set(['action', 'note', 'notice', 'sentence', 'title']);

/** The language that a request asks for; null: English, which also an unknown one gets. */
const languageOf = ({ query }: Request): Language | null =>
  LANGUAGES.find((language) => language === query['language']) ?? null;

/** A reply in a language; `miss` is told of a field of ours that nobody translated. */
const spoken = (language: Language, reply: unknown, miss: (field: string) => void): unknown => {
  const walk = (value: unknown, field: string, list: string): unknown => {
    if (typeof value === 'string') {
      if (field === 'csv') return translateCsv(language, value);
      if (!SAID.has(field) && !SAID_IN.get(field)?.includes(list)) return value;
      const { text, unknown } = translate(language, value);
      if (unknown > 0 && text === value && OURS.has(field)) miss(field);
      return text;
    }
    if (Array.isArray(value)) return value.map((one) => walk(one, field, field));
    // A date says itself how it is written.
    if (typeof value !== 'object' || value === null || value instanceof Date) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name, list)]));
  };
  return walk(reply, '', '');
};

/**
 * Puts what replies say into the language that `language` in the query asks for. It stands at the edge: what is stored,
 * logged and reckoned with stays English. The language decides about wording and nothing else. Mount it before whatever
 * may refuse a request. The catalogue itself (`/v1/words`) passes as it is.
 */
export const speakReplies = (log: Log): RequestHandler => {
  const missed = new Set<string>();
  return (request, response, next) => {
    const language = languageOf(request);
    if (language === null || request.path === '/words') return next();
    const { path } = request;
    // The text may hold an address of somebody's, so only the place is noted; once, since every reply would repeat it.
    const miss = (field: string): void => {
      const place = `${path} ${field}`;
      if (missed.has(place)) return;
      missed.add(place);
      log.debug({ path, field, language }, 'a sentence has no translation');
    };
    const send = response.json.bind(response);
    response.json = (body: unknown) => send(spoken(language, body, miss));
    next();
  };
};

import { describe, expect, it } from 'vitest';
import { cycleText } from '../../../server/billing/interval.ts';
import { billingProperties } from '../../../server/billing/properties/billingProperties.ts';
import { disconnectWords, uninstallWords } from '../../../server/http/control/leavingWords.ts';
import { csvHeads } from '../../../server/http/words/csvHeads.ts';
import { placesOf } from '../../../server/http/words/sentence.ts';
import { sentences, topics } from '../../../server/http/words/sentences.ts';
import { translate } from '../../../server/http/words/translate.ts';
import { manualPath } from '../../../server/stripe/manualPath.ts';
import { mirrorKinds } from '../../../server/stripe/mirrorKinds.ts';
import { permissions } from '../../../server/stripe/permissions.ts';
import { proofLine } from '../../../server/sync/audit/proofLine.ts';
import { errorWords } from '../../../server/sync/control/errorWords.ts';
import { otherAccount } from '../../../server/sync/keyProblems.ts';
import { mendedWords } from '../../../server/sync/live/liveWords.ts';
import { decidedBy } from '../../../server/sync/matchInbox/decide.ts';
import { judgeValue } from '../../../server/sync/undo/judgeValue.ts';
import { LANGUAGES } from '../../../src/app/packages/contract/words.ts';
import { sourceTexts } from '../../support/sourceTexts.ts';
import { NEVER_SAID, PIECES } from '../../support/unsaidTexts.ts';

/** Who composes what a person reads. The pages outside of HubSpot have catalogues of their own. */
const SPEAKERS = ['server/http', 'server/sync', 'server/stripe', 'server/hubspot', 'server/billing'];
const OTHERS = [
  'server/http/keyLink',
  'server/http/install',
  'server/http/oauth.ts',
  'server/http/words',
  // HubSpot shows its properties by the labels that they were made with.
  'server/billing/properties',
];

const texts = sourceTexts(SPEAKERS, OTHERS);

/** Whatever may stand in a place: a number, a day, a moment, a sentence, nothing. */
const SAMPLES = ['7', '2026-11-24', '24 Nov 2026, 02:14', 'Nothing was changed.', ''];

const isKnown = (parts: readonly (string | null)[]): boolean =>
  SAMPLES.some((sample) => translate('de', parts.map((part) => part ?? sample).join('')).unknown === 0);

it('there is a translation of every sentence in the sources that may reach a person', () => {
  const untold = texts.flatMap(({ file, parts }) => {
    const text = parts.map((part) => part ?? '{}').join('');
    const isProse = /[A-Za-z]{2,} [a-z]/.test(text.replaceAll('{}', ' '));
    const isHead = Object.hasOwn(csvHeads, text);
    return !isProse || isHead || NEVER_SAID.has(text) || PIECES.has(text) || isKnown(parts)
      ? []
      : [`${file}: ${text}`];
  });
  expect(untold).toEqual([]);
});

/** Sentences that statements write, between the quotation marks of SQL. */
const stored = sourceTexts(['server/store'], []).flatMap(({ parts }) =>
  [...parts.join('').matchAll(/'([A-Z][^']* [^']*\.)'/g)].map(([, text = '']) => text),
);

it('and of every one in the statements of the database', () => {
  expect(stored.length).toBeGreaterThan(3);
  expect(stored.filter((text) => !NEVER_SAID.has(text) && !isKnown([text]))).toEqual([]);
});

it('what is left out of that stands in the sources', () => {
  const written = new Set([
    ...texts.map(({ parts }) => parts.map((part) => part ?? '{}').join('')),
    ...stored,
  ]);
  expect([...NEVER_SAID, ...PIECES].filter((text) => !written.has(text))).toEqual([]);
});

const literals = [
  ...new Set(
    sourceTexts(['server/store', ...SPEAKERS], ['server/http/words']).flatMap(({ parts }) =>
      parts.flatMap((part) => (part === null || part.trim() === '' ? [] : [part])),
    ),
  ),
];
/** In one piece, since pieces of templates follow one another in what is said. */
const everything = literals.join('\n');

/** A shorter one is found everywhere. */
const SHORTEST_PIECE = 6;

/** Whether a text can be put together from what stands in the sources: as a whole, or from its longest beginning on. */
const isWritten = (text: string): boolean => {
  for (let end = text.length; end > 0; end--) {
    if (!everything.includes(text.slice(0, end))) continue;
    return end === text.length || (end >= SHORTEST_PIECE && isWritten(text.slice(end)));
  }
  return text === '';
};

describe.each(LANGUAGES)('in %s', (language) => {
  it('every sentence has the places of the English one', () => {
    const lost = Object.entries(sentences).filter(
      ([english, said]) => placesOf(said[language]) !== placesOf(english),
    );
    expect(lost).toEqual([]);
  });

  it('no sentence was left in English', () => {
    const same = Object.entries(sentences).filter(
      ([english, said]) => said[language] === english && english.length > 24 && english.includes(' '),
    );
    expect(same).toEqual([]);
  });
});

const NOW = Date.UTC(2026, 10, 24, 2, 14);
const ANNA = { userId: '1', userEmail: 'anna@acme.com' };
const KINDS = ['stripe_event', 'hubspot_event', 'record', 'reading', 'permission', 'key'] as const;
const group = { reason: '', oldest: null, newest: null, examples: [] };
const proof = { customers: 4212, records: null, different: 3, findings: 3, unlinked: 0 };
const proofOf = (healed: number, left: number, state = 'complete') =>
  proofLine(
    { state, reason: null, finishedAt: new Date(NOW), counters: { proof: { ...proof, healed, left } } },
    'UTC',
  );
const undone = { name: 'x', before: '1', wrote: '2', since: null };
const judged = (current: string) => {
  const judgement = judgeValue({ ...undone, recordId: 1n }, current);
  return judgement.kind === 'left' ? judgement.reason : '';
};
const keep = { properties: 'keep', purge: 'now' } as const;
const purgeAt = new Date(NOW);

const manual = manualPath('https://www.clearsync.example', 'help@clearsync.example');

/** What is put together from pieces. */
const composed: string[] = [
  ...KINDS.flatMap((what) => [1, 4212].map((count) => errorWords({ ...group, what, count }).title)),
  ...(['remade', 'enabled'] as const).flatMap((what) => [
    mendedWords(what, NOW, true),
    mendedWords(what, NOW, false),
  ]),
  ...[
    'unlinked it',
    'linked it by hand',
    'asked for it',
    'took it out of the match inbox',
    'set it back to automatic, so it is looked for again,',
  ].flatMap((did) => [decidedBy(ANNA, did, NOW), decidedBy({ userId: null, userEmail: null }, did, NOW)]),
  proofOf(0, 0),
  proofOf(2, 0),
  proofOf(0, 1),
  proofOf(2, 1),
  proofOf(2, 1, 'incomplete'),
  judged('3'),
  judged(''),
  disconnectWords({ state: 'gone', purgeAt }, keep),
  disconnectWords({ state: 'disconnected', purgeAt, left: null, records: 1 }, keep),
  disconnectWords(
    {
      state: 'disconnected',
      purgeAt,
      left: "ClearSync's webhook endpoint could not be removed from Stripe: the key lacks the permission Webhooks (Write).",
      records: 4212,
    },
    { properties: 'clear', purge: 'days30' },
  ),
  uninstallWords({ state: 'emptying' }, keep),
  uninstallWords({ state: 'left', reason: 'It takes longer than usual and goes on by itself.' }, keep),
  uninstallWords({ state: 'uninstalled' }, keep),
  '1 value put back on 1 record, 0 left',
  '4,212 values put back on 12 records, 3 left, 2 records archived',
  'Invoices (Read) is missing',
  'acme.com is one of its additional domains; it was created on 2026-11-24.',
  'acme.com is its domain; it was created on 2026-11-24.',
  'The contact that this customer was linked to was deleted in HubSpot on 2026-11-24; ClearSync does not make it again by itself.',
  'Metadata "crm" of the Stripe customer is this record\'s ID.',
  'An event of live mode arrived at a connection of test mode.',
  'Acme (test mode)',
  'cus_1 of Acme is not read yet: an import is under way.',
  "cus_1 of Acme is not in ClearSync's copy of Stripe.",
  'Nobody has looked for the record of Anna yet; it is waited for since 24 Nov 2026, 02:14.',
  'The record of Anna is to be written, and waits since 24 Nov 2026, 02:14.',
  'Anna was deleted in Stripe. HubSpot has what was known of him. It was last written on 24 Nov 2026, 02:14.',
  'Anna is in HubSpot. It was last written on 24 Nov 2026, 02:14.',
  "The answer to GET /v1/invoices with status 503 is not one of Stripe's (data).",
  ...manual.steps,
  ...manual.rows.map(({ name }) => name).filter((name) => name.includes(' (newer pages')),
  ...permissions.flatMap(({ effect, why }) => (why === 'MRR.' ? [effect] : [effect, why])),
  ...(['live', 'test'] as const).map(
    (mode) => otherAccount(mode, { name: 'Acme', id: 'acct_1' }, { name: 'Berlin', id: 'acct_2' }).message,
  ),
  ...mirrorKinds.flatMap((kind) => [`${kind}: not read to its end.`, `${kind} of Acme`]),
  ...['day', 'week', 'month', 'year'].flatMap((interval) =>
    [1, 2].map((count) => `Pro, 1 × $2.00 ${cycleText({ interval, interval_count: count })}`),
  ),
  'Pro, 12 in volume tiers (12 × $2.00) each month',
  '$5.00 off once',
  '$5.00 off until 2027-01-31',
  'Card •••• 4242',
  'Pro, 12 in packs of 10: 2 × $20.00 each month',
  'Pro, 12 in graduated tiers (10 × $2.00, 2 × $1.00 + $5.00 flat) every 3 months',
  '20% off Pro until 2027-01-31, once per bill of all its items',
];

it.each(composed)('is understood as a whole: %s', (text) => {
  for (const language of LANGUAGES) {
    const said = translate(language, text);
    expect(said.unknown).toBe(0);
    expect(said.text).not.toBe(text);
    expect(said.text).not.toMatch(/[{}]/);
  }
});

it('no label of a property is taken for a sentence: HubSpot shows it in English', () => {
  const labels = billingProperties.map(({ label }) => label);
  expect(labels.filter((label) => translate('ja', label).text !== label)).toEqual([]);
});

it('no code of the contract is taken for a sentence but one, which speakReplies.ts tells apart', () => {
  expect(Object.keys(sentences).filter((english) => /^[a-z0-9_]+$/.test(english))).toEqual(['record']);
});

/** Whether a sentence is part of what is put together below, of pieces that the test above found. */
const isComposed = (english: string): boolean => {
  const literals = english
    .split(/\{[#~@:]?\w+\}/)
    .map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(literals.join('.+?'), 's');
  return composed.some((text) => pattern.test(text));
};

it.each(Object.keys(topics))('%s: every sentence is still said somewhere', (topic) => {
  const gone = Object.keys(topics[topic] ?? {}).filter(
    (english) => !english.split(/\{[#~@:]?\w+\}/).every(isWritten) && !isComposed(english),
  );
  expect(gone).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { installWords } from '../../../server/http/install/words/installWords.ts';
import { manualWords } from '../../../server/http/keyLink/manualWords.ts';
import { noticeWords } from '../../../server/http/keyLink/noticeWords.ts';
import { refusalText } from '../../../server/http/keyLink/refusalText.ts';
import { spoken } from '../../../server/http/keyLink/words/keyWords.ts';
import { manualPath } from '../../../server/stripe/manualPath.ts';
import { permissions } from '../../../server/stripe/permissions.ts';
import { keyNotices } from '../../../server/sync/connectionReply.ts';
import {
  blockersMissing,
  failureRefusal,
  formatRefusals,
  modeMismatch,
  otherAccount,
  type Refusal,
  withSafety,
} from '../../../server/sync/keyProblems.ts';
import { permissionRows } from '../../../server/sync/permissionRows.ts';
import { LANGUAGES } from '../../../src/app/packages/contract/words.ts';
import { placesOf, type Words } from '../../../src/app/packages/ui/strings/catalogue.ts';

const leaves = (words: Words): string[] =>
  Object.values(words).flatMap((value) => (typeof value === 'string' ? [value] : leaves(value)));

/** Texts that were left as they are in English; a short one may be the same word in both languages. */
const leftInEnglish = (english: string[], theirs: string[]): string[] =>
  english.filter((text, at) => text === theirs[at] && text.length > 24 && text.includes(' '));

const rows = permissionRows(
  permissions.map((permission) => ({ permission, state: 'missing', fixUrl: null })),
);
const message = 'Your account cannot do this.';
const refusals: Refusal[] = [
  ...Object.values(formatRefusals),
  ...(['invalid', 'expired', 'ip_not_allowed'] as const).map((reason) =>
    failureRefusal({ kind: 'revoked', reason, message }),
  ),
  failureRefusal({ kind: 'throttled', retryAfterMs: null, reason: null, message }),
  failureRefusal({ kind: 'unavailable', message }),
  failureRefusal({ kind: 'rejected', status: 400, code: null, param: null, message }),
  blockersMissing(rows.filter(({ blocker }) => blocker)),
  modeMismatch,
  otherAccount('test', { name: 'Acme {id}', id: 'acct_1' }, { name: 'Other', id: 'acct_2' }),
].map((refusal) => withSafety(refusal, 'Nothing was stored.'));

describe.each(LANGUAGES)('the public pages in %s', (language) => {
  const { words, shared } = spoken[language];

  it.each([
    ['one-time link', spoken.en.words, words],
    ['install', installWords.en, installWords[language]],
  ])('%s: every text, with the places of the English one', (_, english, theirs) => {
    const wanted = leaves(english);
    const said = leaves(theirs);
    expect(said.map(placesOf)).toEqual(wanted.map(placesOf));
    expect(leftInEnglish(wanted, said)).toEqual([]);
  });

  it.each(refusals)('say why a key was not taken: $code', (refusal) => {
    const english = refusalText(spoken.en, refusal);
    const said = refusalText(spoken[language], refusal);
    expect(english).toEqual({ title: refusal.title, text: `${refusal.message} ${refusal.action}` });
    expect(said.title).not.toBe(english.title);
    expect(said.text).toContain(shared?.safe);
    const { mode, ...named } = refusal.values ?? {};
    for (const value of Object.values(named)) expect(said.text).toContain(value);
    if (mode !== undefined) expect(said.text).toContain(words.done.modes.test);
    expect(said.text.replaceAll('Acme {id}', '')).not.toMatch(/[{}]|Nothing was stored|undefined/);
  });

  it('say how a key is made by hand, with the names of the rows as Stripe has them', () => {
    const manual = manualPath('https://www.clearsync.ai', 'help@clearsync.ai');
    const said = manualWords(shared, manual, 'https://www.clearsync.ai');
    expect(manualWords(null, manual, '')).toBe(manual);
    expect(said.steps).toHaveLength(manual.steps.length);
    expect(leftInEnglish(manual.steps, said.steps)).toEqual([]);
    expect(said.steps.join()).toContain('https://www.clearsync.ai');
    expect(said.steps.join()).toContain('ClearSync Integration');
    expect(said.rows.map(({ section, level }) => [section, level])).toEqual(
      manual.rows.map(({ section, level }) => [section, level]),
    );
    for (const [at, { name, why }] of manual.rows.entries()) {
      const row = said.rows[at];
      const [stripes = '', newer = ''] = name.split(/ \(newer pages: |\)$/);
      const own = /^(The|Everything)/.test(name);
      if (own) expect(row?.name).not.toBe(name);
      else expect([row?.name.startsWith(stripes), row?.name.includes(newer)]).toEqual([true, true]);
      if (why === null || why === 'MRR.') continue;
      expect(row?.why).not.toBe(why);
    }
  });

  it('say what there is to know of a key that was taken', () => {
    const notices = keyNotices({ keyKind: 'secret', mode: 'test', permissions: rows });
    expect(notices).toHaveLength(14);
    for (const notice of notices) {
      const said = noticeWords(shared, notice);
      expect(said.title).not.toBe(notice.title);
      expect(said.message).not.toBe(notice.message);
      expect(noticeWords(null, notice)).toBe(notice);
    }
    const missing = noticeWords(shared, notices[2] ?? { code: '', title: '', message: '' });
    expect(missing.title).toContain('Charges and Refunds');
  });
});

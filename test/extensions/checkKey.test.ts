import { settings } from '@clearsync/ui/strings/en/settings';
import { describe, expect, it } from 'vitest';
import { checkKey } from '../../src/app/settings/checkKey.ts';
import { cleanText } from '../../src/app/settings/cleanText.ts';

const body = 'abcDEF1234567890';
const messages = settings.keyMessages;

describe('checkKey', () => {
  it.each([
    ['rk_live_', 'live', false],
    ['rk_test_', 'test', false],
    ['sk_live_', 'live', true],
    ['sk_test_', 'test', true],
  ])('takes %s', (beginning, mode, secret) => {
    const key = beginning + body;
    expect(checkKey(key)).toEqual({ kind: 'usable', key, mode, secret });
  });

  it.each([
    [`pk_live_${body}`, messages.publishable],
    ['pk_', messages.publishable],
    [`whsec_${body}`, messages.webhook],
    [`sk_org_live_${body}`, messages.organization],
    [`mk_${body}`, messages.managed],
    ['hello', messages.unknown],
    ['RK_LIVE_x', messages.unknown],
    [`rk_live_${body} ${body}`, messages.spaces],
    [`rk_live_<b>${body}</b>`, messages.spaces],
    [`<b>rk_live_${body}</b>`, messages.unknown],
    [`rk_live_${'a'.repeat(241)}`, messages.long],
    ['rk_live_åäö', messages.spaces],
  ])('refuses %s with its own message', (typed, message) => {
    expect(checkKey(typed)).toEqual({ kind: 'refused', message });
  });

  it.each(['r', 'rk', 'rk_', 'rk_live', 'rk_live_', 'rk_live_abc', 's', 'sk_t'])(
    'says nothing while %s is being typed',
    (typed) => {
      expect(checkKey(typed)).toEqual({ kind: 'partial' });
    },
  );

  it.each([
    ` rk_live_${body} `,
    `"rk_live_${body}"`,
    `'rk_live_${body}'`,
    `\u201crk_live_${body}\u201d\n`,
    `\u202erk_live_\u200b${body}\u2069`,
    `\ufeff„rk_live_${body}‟`.replace('‟', '”'),
    `\t\u00a0rk_live_${body}\r\n`,
  ])('trims what copying brings along', (typed) => {
    expect(cleanText(typed)).toBe(`rk_live_${body}`);
    expect(checkKey(typed).kind).toBe('usable');
  });

  it('takes blanks for nothing', () => {
    expect(checkKey('  "" ')).toEqual({ kind: 'empty' });
  });
});

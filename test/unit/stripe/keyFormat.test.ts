import { describe, expect, it } from 'vitest';
import { readKeyFormat } from '../../../server/stripe/keyFormat.ts';

const BODY = '51AbCdEfGhIjKlMn1234';

describe('the form of a pasted key', () => {
  it.each([
    [`rk_live_${BODY}`, 'restricted', 'live', 'rk_live_…1234'],
    [`rk_test_${BODY}`, 'restricted', 'test', 'rk_test_…1234'],
    [`sk_live_${BODY}`, 'secret', 'live', 'sk_live_…1234'],
    [`sk_test_${BODY}`, 'secret', 'test', 'sk_test_…1234'],
  ])('%s is a %s key of %s mode', (key, kind, mode, hint) => {
    expect(readKeyFormat(key)).toEqual({ ok: true, value: { key, kind, mode, hint } });
  });

  it.each([
    ` rk_live_${BODY}\n`,
    `"rk_live_${BODY}"`,
    `'rk_live_${BODY}'`,
    `“rk_live_${BODY}” `,
    `\`rk_live_${BODY}\``,
  ])('drops what came along: %j', (pasted) => {
    expect(readKeyFormat(pasted)).toMatchObject({ ok: true, value: { key: `rk_live_${BODY}` } });
  });

  it.each([
    ['', 'empty'],
    ['  "" ', 'empty'],
    [`pk_live_${BODY}`, 'publishable'],
    [`pk_test_${BODY}`, 'publishable'],
    [`sk_org_live_${BODY}`, 'organization'],
    ['mk_1AbCdEf', 'managed'],
    ['whsec_abcdef0123456789', 'webhook_secret'],
    ['rk_live_51Ab', 'truncated'],
    ['rk_live_****1234', 'masked'],
    ['rk_live_…1234', 'masked'],
    ['sk_test_51Ab...1234', 'masked'],
    ['hello', 'malformed'],
    [`rk_live_${BODY} ${BODY}`, 'malformed'],
    [`rk_live_${'a'.repeat(241)}`, 'malformed'],
    [`xrk_live_${BODY}`, 'malformed'],
    [`rk_prod_${BODY}`, 'malformed'],
    ["rk_live_51AbCdEfGhIj'; drop table portal; --", 'malformed'],
  ])('%j is refused as %s', (pasted, failure) => {
    expect(readKeyFormat(pasted)).toEqual({ ok: false, failure });
  });

  it('never shows more of a key than its last four characters', () => {
    const format = readKeyFormat(`rk_live_${BODY}`);
    expect(format.ok && format.value.hint).not.toContain(BODY.slice(0, 8));
  });
});

import { describe, expect, it } from 'vitest';
import { presentable, readPermissionText } from '../../../server/stripe/permissionText.ts';

const FIX = 'https://dashboard.stripe.com/b/acct_123?destination=%2Fapikeys%2Fmk_1%2Fedit';
const OLD =
  "The provided key 'rk_test_*********qs8Kgd' does not have the required permissions for this endpoint on account 'acct_1PJ'.";
const NEW =
  "Permission denied. The provided key 'rk_live_***j4va7j' does not have the required permissions for this endpoint on account 'acct_123'.";
const THEN = 'permissions on this key would allow this request to continue.';

describe("Stripe's words for a missing permission", () => {
  it.each([
    [
      `${NEW} Enabling Prices Read ('plan_read') ${THEN} You can edit permissions at ${FIX}`,
      {
        slugs: ['rak_plan_read'],
        names: { rak_plan_read: 'Prices Read' },
        accountId: 'acct_123',
        fixUrl: FIX,
      },
    ],
    [
      `${NEW} Enabling "Prices Read" ('plan_read') ${THEN}`,
      {
        slugs: ['rak_plan_read'],
        names: { rak_plan_read: 'Prices Read' },
        accountId: 'acct_123',
        fixUrl: null,
      },
    ],
    [
      `${OLD} Having the 'rak_plan_read' permission would allow this request to continue.`,
      { slugs: ['rak_plan_read'], names: {}, accountId: 'acct_1PJ', fixUrl: null },
    ],
    [
      `${OLD} Having the 'rak_a_read', 'rak_b_read' permissions would allow this request to continue.`,
      { slugs: ['rak_a_read', 'rak_b_read'], names: {}, accountId: 'acct_1PJ', fixUrl: null },
    ],
    [
      `${OLD} This is a restricted API key, but the required permissions are not available for use by restricted keys.`,
      { slugs: [], names: {}, accountId: 'acct_1PJ', fixUrl: null },
    ],
    ['', { slugs: [], names: {}, accountId: null, fixUrl: null }],
  ])('reads %j', (message, expected) => {
    expect(readPermissionText(message)).toEqual(expected);
  });

  it('shortens rows of stars and never shows a whole key', () => {
    expect(presentable(`key 'rk_test_${'*'.repeat(90)}abcd'`)).toBe("key 'rk_test_***abcd'");
    expect(presentable('Invalid API Key provided: rk_live_51AbCdEfGhIjKlMn')).not.toContain('51AbCd');
  });
});

import { describe, expect, it } from 'vitest';
import { failureOf } from '../../../server/hubspot/failureOf.ts';
import { tokenFailureOf } from '../../../server/hubspot/oauth/tokenFailureOf.ts';

const none = new Headers();
const retryAfter = (seconds: string) => new Headers({ 'retry-after': seconds });
const limit = (policyName: string) => ({
  status: 'error',
  message: 'You have reached your limit.',
  policyName,
});

describe('what an answer means', () => {
  it.each([
    [429, none, limit('TEN_SECONDLY_ROLLING'), 'rolling', 10_000],
    [429, none, limit('SECONDLY'), 'secondly', 1000],
    [429, none, limit('DAILY'), 'daily', 3_600_000],
    [429, none, {}, 'unknown', 10_000],
    [429, retryAfter('30'), limit('TEN_SECONDLY_ROLLING'), 'rolling', 30_000],
    [429, retryAfter('soon'), limit('SECONDLY'), 'secondly', 1000],
    [423, none, {}, 'locked', 2000],
    [423, retryAfter('1'), {}, 'locked', 2000],
    [477, retryAfter('7200'), {}, 'migrating', 7_200_000],
    [477, none, null, 'migrating', 60_000],
  ])('%i is throttled', (status, headers, body, which, retryAfterMs) => {
    expect(failureOf(status, headers, body)).toMatchObject({ kind: 'throttled', limit: which, retryAfterMs });
  });

  it.each([500, 502, 503, 504, 521, 523, 524, 525])('%i with whatever body is unavailable', (status) => {
    expect(failureOf(status, none, undefined)).toMatchObject({ kind: 'unavailable', maybeDone: true });
    expect(failureOf(status, retryAfter('3'), '<html>')).toMatchObject({
      kind: 'unavailable',
      retryAfterMs: 3000,
    });
  });

  it('401 is revoked', () => {
    const body = { status: 'error', message: 'The OAuth token expired.', category: 'EXPIRED_AUTHENTICATION' };
    expect(failureOf(401, none, body)).toEqual({ kind: 'revoked', message: 'The OAuth token expired.' });
  });

  it('403 names the scopes', () => {
    const body = {
      status: 'error',
      message: 'Not granted.',
      category: 'MISSING_SCOPES',
      errors: [{ message: 'One or more.', context: { requiredGranularScopes: ['crm.objects.deals.read'] } }],
    };
    expect(failureOf(403, none, body)).toMatchObject({
      kind: 'forbidden',
      scopes: ['crm.objects.deals.read'],
    });
    expect(failureOf(403, none, 'nothing')).toMatchObject({ kind: 'forbidden', scopes: [] });
  });

  it('400 tells the words, the code and the property, from errors or from inside the message', () => {
    const inner = [
      { isValid: false, message: 'Property "x" does not exist', error: 'PROPERTY_DOESNT_EXIST', name: 'x' },
    ];
    const message = `Property values were not valid: ${JSON.stringify(inner)}`;
    const errors = [
      {
        message: 'Property "x" does not exist',
        code: 'PROPERTY_DOESNT_EXIST',
        context: { propertyName: ['x'] },
      },
    ];
    const expected = {
      kind: 'rejected',
      status: 400,
      message: 'Property "x" does not exist',
      perRecord: [
        {
          code: 'PROPERTY_DOESNT_EXIST',
          properties: ['x'],
          faults: [{ property: 'x', code: 'PROPERTY_DOESNT_EXIST' }],
          message: 'Property "x" does not exist',
        },
      ],
    };
    expect(failureOf(400, none, { message, category: 'VALIDATION_ERROR' })).toMatchObject(expected);
    expect(failureOf(400, none, { message, errors, category: 'VALIDATION_ERROR' })).toMatchObject(expected);
  });

  it('400 tells each property with its own code', () => {
    const errors = [
      { message: 'gone', code: 'PROPERTY_DOESNT_EXIST', context: { propertyName: ['x'] } },
      { message: 'no option', code: 'INVALID_OPTION', context: { propertyName: ['y'] } },
      { message: 'no code', context: { propertyName: ['z'] } },
    ];
    expect(failureOf(400, none, { message: 'bad', errors })).toMatchObject({
      perRecord: [
        {
          code: 'PROPERTY_DOESNT_EXIST',
          properties: ['x', 'y', 'z'],
          faults: [
            { property: 'x', code: 'PROPERTY_DOESNT_EXIST' },
            { property: 'y', code: 'INVALID_OPTION' },
          ],
        },
      ],
    });
  });

  it('keeps a sentence that only looks like JSON', () => {
    expect(failureOf(400, none, { message: 'Not valid: [{oops' })).toMatchObject({
      message: 'Not valid: [{oops',
    });
  });

  it.each([
    [404, { category: 'OBJECT_NOT_FOUND', message: 'resource not found' }],
    [409, { category: 'CONFLICT', message: 'Contact already exists. Existing ID: 3401' }],
    [414, { category: '', message: 'HubSpot answered 414.' }],
  ])('%i is rejected with its category', (status, body) => {
    expect(failureOf(status, none, body)).toMatchObject({ kind: 'rejected', status, ...body });
  });
});

describe('what a refusal of the token endpoint means', () => {
  it.each([
    [{ error: 'invalid_grant', status: 'BAD_REFRESH_TOKEN', message: 'gone' }, 'revoked'],
    [{ error: 'access_denied', status: 'BAD_HUB', message: 'unknown hub' }, 'revoked'],
    [{ status: 'BAD_REFRESH_TOKEN' }, 'revoked'],
    [{ error: 'invalid_client', status: 'BAD_CLIENT_SECRET' }, 'config'],
    [{ status: 'BAD_REDIRECT_URI' }, 'config'],
    ['<html>', 'config'],
    [null, 'config'],
  ])('400 %j is %s', (body, kind) => {
    expect(tokenFailureOf(400, none, body)).toMatchObject({ kind });
  });

  it.each([429, 423, 477, 500, 503])('%i never revokes a portal', (status) => {
    const { kind } = tokenFailureOf(status, none, { error: 'invalid_grant' });
    expect(['throttled', 'unavailable']).toContain(kind);
  });
});

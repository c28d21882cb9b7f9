import { getCard } from '@clearsync/ui/api/getCard';
import { postKey } from '@clearsync/ui/api/postKey';
import { putChoices } from '@clearsync/ui/api/putChoices';
import { logger } from '@hubspot/ui-extensions';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { refused, serve } from './support/server.ts';
import { choices, problem } from './support/setup.ts';

const query = { objectTypeId: '0-1', objectId: '42' } as const;
const reference = expect.stringMatching(/^[2-9A-HJ-NP-Z]{4}-\d{2}$/);

afterEach(() => vi.restoreAllMocks());

describe('request', () => {
  it('asks by the contract and hands over the parsed reply', async () => {
    const body = { ok: true, state: 'no_match', unmatched: 3 };
    const asked = serve({ 'GET /v1/card': { body } });
    expect(await getCard(query)).toEqual({ kind: 'ok', value: body });
    expect(asked).toEqual([
      { method: 'GET', path: '/v1/card?objectTypeId=0-1&objectId=42', body: undefined },
    ]);
  });

  it('sends a key in the body only', async () => {
    const asked = serve({ 'POST /v1/setup/key': refused(400, problem()) });
    await postKey('rk_live_abcdefghij');
    expect(asked).toEqual([{ method: 'POST', path: '/v1/setup/key', body: { key: 'rk_live_abcdefghij' } }]);
  });

  it('keeps the words of a refusal', async () => {
    serve({ 'GET /v1/card': refused(409, problem({ title: 'Not now' })) });
    expect(await getCard(query)).toEqual({
      kind: 'refused',
      status: 409,
      problem: problem({ title: 'Not now' }),
    });
  });

  it.each([
    [403, 'forbidden'],
    [429, 'throttled'],
  ])('words a bare %i itself', async (status, code) => {
    serve({ 'GET /v1/card': { status, body: { status: 'error', category: 'X' } } });
    expect(await getCard(query)).toMatchObject({ kind: 'refused', status, problem: { code, reference } });
  });

  it.each([
    ['no connection', 'unreachable' as const],
    ['a proxy page', { status: 502, body: '<html>' }],
    ['an error of another shape', { status: 500, body: { ok: false } }],
  ])('is out of reach: %s', async (_, reply) => {
    serve({ 'GET /v1/card': reply });
    expect(await getCard(query)).toEqual({ kind: 'unreachable', reference });
  });

  it.each([
    ['not JSON', 'hello'],
    ['nothing', ''],
    ['an unknown state', { ok: true, state: 'sleeping' }],
    ['a missing field', { ok: true, state: 'no_match' }],
    ['an amount that is no integer', { ok: true, state: 'no_match', unmatched: 1.5 }],
  ])('is a bad reply: %s', async (_, body) => {
    serve({ 'GET /v1/card': { body } });
    expect(await getCard(query)).toEqual({ kind: 'bad_reply', reference });
  });

  it('writes the reference that people quote into the log of the app, without the body', async () => {
    serve({ 'POST /v1/setup/key': { body: 'secret rk_live_abcdefghij' } });
    const answer = await postKey('rk_live_abcdefghij');
    const [line] = vi.mocked(logger.error).mock.calls[0] ?? [];
    expect(answer).toMatchObject({ kind: 'bad_reply', reference: String(line).slice(0, 7) });
    expect(line).not.toContain('rk_live');
  });

  it('puts the choices as a plain object', async () => {
    const asked = serve({ 'PUT /v1/setup/choices': 'unreachable' });
    const chosen = choices({ createContacts: 'all', reportingCurrency: 'EUR' });
    await putChoices(chosen);
    expect(asked[0]?.body).toEqual(chosen);
  });
});

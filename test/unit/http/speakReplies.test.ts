import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import pino from 'pino';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { speakReplies } from '../../../server/http/words/speakReplies.ts';

const lines: string[] = [];
const log = pino({ level: 'debug', base: null }, { write: (line: string) => void lines.push(line) });

const REPLY = {
  ok: true,
  title: 'There is nothing here',
  name: 'Status',
  email: 'Nothing was changed.',
  facts: [{ name: 'Status', value: 'paying' }],
  errors: [{ what: 'record', action: { what: 'records', label: 'Try again' } }],
  findings: [{ what: 'record', found: 'not stored', outcome: 'healed' }],
  action: { label: 'Try again', kind: 'redrive' },
  candidates: [{ label: 'Test mode', why: 'The record that was deleted.' }],
  detail: { constructor: 'Test mode' },
  steps: ['Nothing was changed.', 'Something else.'],
  customers: [
    { name: 'Status', reason: 'Nothing was changed.', at: new Date(0), mrr: [{ amount: 1 }], none: null },
  ],
};
const app = express();
app.use('/v1', speakReplies(log));
app.get('/v1/reply', (_request, response) => void response.json(REPLY));
app.get('/v1/words', (_request, response) => void response.json(REPLY));
app.get(
  '/v1/new',
  (_request, response) => void response.status(422).json({ title: 'anna@acme.com is new here' }),
);
const server = app.listen(0, '127.0.0.1');

const ask = async (path: string): Promise<unknown> => {
  const { port } = server.address() as AddressInfo;
  return (await fetch(`http://127.0.0.1:${port}${path}`)).json();
};
const asSent: unknown = JSON.parse(JSON.stringify(REPLY));

beforeAll(() => (server.listening ? undefined : once(server, 'listening')));
afterAll(() => server.close());
beforeEach(() => void lines.splice(0));

it('translates what is said, and no name, address or value', async () => {
  expect(await ask('/v1/reply?language=de')).toEqual({
    ...REPLY,
    title: 'Hier ist nichts',
    facts: [{ name: 'Status', value: 'paying' }],
    errors: [{ what: 'record', action: { what: 'records', label: 'Erneut versuchen' } }],
    findings: [{ what: 'Datensatz', found: 'nicht gespeichert', outcome: 'healed' }],
    action: { label: 'Erneut versuchen', kind: 'redrive' },
    candidates: [{ label: 'Test mode', why: 'Der gelöschte Datensatz.' }],
    steps: ['Nichts wurde geändert.', 'Something else.'],
    customers: [
      {
        name: 'Status',
        reason: 'Nichts wurde geändert.',
        at: '1970-01-01T00:00:00.000Z',
        mrr: [{ amount: 1 }],
        none: null,
      },
    ],
  });
  const french = await ask('/v1/reply?language=fr');
  expect(french).toMatchObject({
    name: 'Status',
    facts: [{ name: 'Statut' }],
    customers: [{ name: 'Status' }],
  });
});

it.each([
  '',
  '?language=en',
  '?language=DE',
  '?language=de&language=de',
  '?language[]=x',
  '?language=__proto__',
])('leaves everything in English: %s', async (query) => {
  expect(await ask(`/v1/reply${query}`)).toEqual(asSent);
});

it('passes the catalogue as it is', async () => {
  expect(await ask('/v1/words?language=de')).toEqual(asSent);
});

it('notes once where a sentence has no translation, without its text', async () => {
  for (let i = 0; i < 3; i++)
    expect(await ask('/v1/new?language=ja')).toEqual({ title: 'anna@acme.com is new here' });
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ path: '/new', field: 'title', language: 'ja' });
  expect(lines[0]).not.toContain('acme');
});

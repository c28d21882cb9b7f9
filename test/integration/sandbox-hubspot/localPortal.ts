import { z } from 'zod';
import type { LocalHubSpotOptions } from '../../../sandbox/hubspot/options.ts';
import { type LocalHubSpot, startLocalHubSpot } from '../../../sandbox/hubspot/startLocalHubSpot.ts';

/** A read answer. `json` is loose: the tests assert on what they name. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  json: Loose;
}

/** JSON of which a test reads a few fields; a missing field reads as undefined. */
// biome-ignore lint/suspicious/noExplicitAny: answers of many shapes, asserted field by field
export type Loose = any;

/** A local HubSpot whose first portal has the app installed, and a client of its own with fetch. */
export interface LocalPortal {
  hubspot: LocalHubSpot;
  token: string;
  refreshToken: string;
  api(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  control(method: string, path: string, body?: unknown): Promise<Answer>;
  form(path: string, fields: Record<string, string>): Promise<Answer>;
}

const installed = z.object({ accessToken: z.string(), refreshToken: z.string() });

/** Reads an answer whole. */
export async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: isJson ? JSON.parse(text) : undefined,
  };
}

async function send(
  url: string,
  method: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<Answer> {
  const json = body === undefined ? {} : { 'content-type': 'application/json' };
  const content = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  return readAnswer(
    await fetch(url, { method, headers: { ...json, ...headers }, redirect: 'manual', ...content }),
  );
}

/** Starts it on a frozen clock, so that nothing depends on the pace of the machine. */
export async function startLocalPortal(
  options: LocalHubSpotOptions = {},
  scopes?: string[],
): Promise<LocalPortal> {
  const hubspot = await startLocalHubSpot({ clock: () => Date.UTC(2026, 10, 24, 12), ...options });
  const control = (method: string, path: string, body?: unknown) =>
    send(`${hubspot.url}/__control/${path}`, method, body, {});
  const { json } = await control('POST', 'install-state', { installed: true, ...(scopes && { scopes }) });
  const { accessToken, refreshToken } = installed.parse(json);
  return {
    hubspot,
    token: accessToken,
    refreshToken,
    control,
    api: (method, path, body, headers = {}) =>
      send(`${hubspot.url}${path}`, method, body, { authorization: `Bearer ${accessToken}`, ...headers }),
    form: async (path, fields) =>
      readAnswer(await fetch(`${hubspot.url}${path}`, { method: 'POST', body: new URLSearchParams(fields) })),
  };
}

/** The codes that a 400 of HubSpot lists. */
export const codesOf = (answer: Answer): string[] =>
  (answer.json.errors ?? []).map((error: { code?: string }) => error.code ?? '');

/** A result of a batch by one of its properties: results come in any order. */
export const resultWith = (answer: Answer, property: string, value: string): Loose =>
  answer.json.results.find((result: Loose) => result.properties[property] === value);

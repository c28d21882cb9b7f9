import { hubspot, logger } from '@hubspot/ui-extensions';
import { expect, vi } from 'vitest';

interface Asked {
  method: string;
  path: string;
  body: unknown;
}

/** A reply of the server: a body, a status and a body, or no connection at all. */
export type Reply = { body: unknown; status?: number } | 'unreachable' | Promise<{ body: unknown }>;

/**
 * Stands for HubSpot's fetch: answers each path by its list, the last reply again and again, and keeps what
 * was asked. A path without a reply fails the test.
 */
export function serve(replies: Record<string, Reply | Reply[]>): Asked[] {
  const asked: Asked[] = [];
  const left = new Map(Object.entries(replies).map(([call, reply]) => [call, [reply].flat() as Reply[]]));
  vi.spyOn(logger, 'error').mockImplementation(() => undefined);
  vi.spyOn(hubspot, 'fetch').mockImplementation(async (url, options) => {
    const { origin, pathname, search } = new URL(url);
    expect(origin).toBe('https://api.clearsync.example');
    const method = options?.method ?? 'GET';
    asked.push({ method, path: pathname + search, body: options?.body });
    const list = left.get(`${method} ${pathname}`) ?? [];
    const reply = list.length > 1 ? list.shift() : list[0];
    if (reply === undefined) throw new Error(`no reply for ${method} ${pathname}`);
    if (reply === 'unreachable') throw new Error('connection refused');
    const { body, status = 200 } = (await reply) as { body: unknown; status?: number };
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
  });
  return asked;
}

/** A reply that the test lets arrive when it has seen what stands there before. */
export function later(body: unknown): { reply: Promise<{ body: unknown }>; arrive: () => void } {
  let arrive = () => {};
  const reply = new Promise<{ body: unknown }>((resolve) => {
    arrive = () => resolve({ body });
  });
  return { reply, arrive: () => arrive() };
}

/** A refusal with the contract's body. */
export function refused(status: number, problem: unknown): Reply {
  return { status, body: { ok: false, problem } };
}

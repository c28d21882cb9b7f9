import { API_BASE } from '@clearsync/contract/base';
import { hubspot, logger } from '@hubspot/ui-extensions';
import { problemReply } from '../replies/base.ts';
import { isOf, type Typed } from '../replies/check.ts';
import { askedLanguage } from '../strings/catalogue.ts';
import { failures } from '../strings/failures.ts';
import type { Answer } from './answer.ts';
import { newReference } from './newReference.ts';

export interface Call<T> {
  method: 'GET' | 'POST' | 'PUT';
  /** Path and query after API_BASE; never holds a secret. */
  path: string;
  body?: Record<string, unknown>;
  /** What the reply must be, by the contract. */
  reply: Typed<T>;
  /** Milliseconds; HubSpot allows 120,000 at most. */
  timeout?: number;
}

/**
 * Calls the server through HubSpot, which signs the request (hubspot-platform.md §5), and checks the reply
 * against the contract. A refusal keeps the server's own words; a broken connection and a reply of another
 * shape get a reference that is also in the app's log in HubSpot. Never rejects.
 */
export async function request<T>(call: Call<T>): Promise<Answer<T>> {
  const reference = newReference();
  const note = (what: string) => logger.error(`${reference} ${call.method} ${call.path}: ${what}`);
  let status: number;
  let text: string;
  try {
    const response = await hubspot.fetch(API_BASE + inLanguage(call.path), {
      method: call.method,
      timeout: call.timeout ?? 10_000,
      ...(call.body === undefined ? {} : { body: call.body }),
    });
    status = response.status;
    text = await response.text();
  } catch (cause) {
    note(cause instanceof Error ? cause.message : 'no connection');
    return { kind: 'unreachable', reference };
  }
  const reply = parseJson(text);
  if (status < 200 || status > 299) return refusal(status, reply, reference, note);
  if (isOf(call.reply, reply)) return { kind: 'ok', value: reply };
  note(`another shape than the contract's at "${call.reply(reply)}"`);
  return { kind: 'bad_reply', reference };
}

/** The path with the language in which the server shall say what it says; English needs no word. */
function inLanguage(path: string): string {
  const language = askedLanguage();
  if (language === null) return path;
  return `${path}${path.includes('?') ? '&' : '?'}language=${language}`;
}

/** A refusal without the contract's body comes from HubSpot or a proxy: 403 and 429 are still known. */
function refusal(
  status: number,
  reply: unknown,
  reference: string,
  note: (what: string) => void,
): Exclude<Answer<never>, { kind: 'ok' }> {
  if (isOf(problemReply, reply)) return { kind: 'refused', status, problem: reply.problem };
  note(`HTTP ${status}`);
  if (status === 403) return { kind: 'refused', status, problem: { ...failures.forbidden, reference } };
  if (status === 429) return { kind: 'refused', status, problem: { ...failures.throttled, reference } };
  return { kind: 'unreachable', reference };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { signedHeaders } from './signedHeaders.ts';
import type { WebhookEvent } from './webhookEvents.ts';

/** Events of one request (hubspot-api.md §3.1). */
export const MOST_EVENTS = 100;
const TIMEOUT_MS = 5000;

/** Seconds between the tries: ten more after the first, about 24 hours in all. */
export const RETRY_AFTER_SECONDS: readonly number[] = [
  60, 120, 300, 600, 1800, 3600, 7200, 14_400, 21_600, 36_000,
];

/** One try. `status` is undefined when no answer came. Times in milliseconds. */
export interface Attempt {
  at: number;
  status: number | undefined;
  problem?: string;
}

/** One array of events and how its delivery went. */
export interface Delivery {
  id: number;
  events: WebhookEvent[];
  attempts: Attempt[];
  state: 'waiting' | 'delivered' | 'given up';
  dueAt: number;
}

/** Posts the events once, signed for `signedTarget`; an answer after five seconds counts as none. */
export async function deliver(
  { target, signedTarget }: { target: string; signedTarget: string },
  clientSecret: string,
  delivery: Delivery,
  now: number,
): Promise<Attempt> {
  const events = delivery.events.map((event) => ({ ...event, attemptNumber: delivery.attempts.length }));
  const body = JSON.stringify(events);
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'HubSpot Connect 2.0 (local)',
    ...signedHeaders(clientSecret, { method: 'POST', url: signedTarget, body, timestamp: now }),
  };
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const answer = await fetch(target, { method: 'POST', headers, body, signal, redirect: 'manual' });
    await answer.arrayBuffer();
    return { at: now, status: answer.status };
  } catch (problem) {
    return { at: now, status: undefined, problem: String(problem) };
  }
}

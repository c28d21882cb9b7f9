import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Reply } from '../http/reply.ts';
import type { Fault } from './faults.ts';

/** Waits as long as the latencies ask; a server that closes does not wait. */
export const waitOut = async (faults: readonly Fault[], closing: AbortSignal): Promise<void> => {
  const ms = faults.reduce((sum, { kind, ms: each = 0 }) => (kind === 'latency' ? sum + each : sum), 0);
  if (ms === 0) return;
  await delay(ms, undefined, { signal: closing }).catch(() => undefined);
};

/**
 * Keeps the caller waiting without a word: for `ms`, or until it gives up or the server closes, and drops the
 * connection then.
 */
export const hang = async (response: ServerResponse, fault: Fault, closing: AbortSignal): Promise<void> => {
  const gone = new Promise<void>((resolve) => response.once('close', resolve));
  const waits = [gone];
  if (fault.ms !== undefined) {
    waits.push(delay(fault.ms, undefined, { signal: closing }).catch(() => undefined));
  }
  await Promise.race(waits);
  response.destroy();
};

/** Drops the connection without an answer. */
export const reset = (response: ServerResponse): void => {
  response.socket?.resetAndDestroy();
};

/** Sends the head and half of the body, then drops the connection. The operation itself has been done. */
export const cutBody = async (response: ServerResponse, reply: Reply): Promise<void> => {
  const body = Buffer.from(reply.body);
  response.writeHead(reply.status, { 'content-type': 'application/json', 'content-length': body.length });
  const sent = new Promise<void>((resolve) => {
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => resolve());
  });
  await sent;
  response.destroy();
};

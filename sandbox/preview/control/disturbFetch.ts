import { setTimeout as delay } from 'node:timers/promises';
import type { FetchReply, FetchRequest } from '../fetch/fetchRequest.ts';
import { unreachable } from '../fetch/refusals.ts';
import type { SandboxState } from './sandboxState.ts';

type HubspotFetch = (request: FetchRequest) => Promise<FetchReply>;

const THREE_HOURS = 3 * 3600;
/** Longer than a page waits before it says that it takes long, shorter than HubSpot waits. */
const SLOW_MILLISECONDS = 8_000;

const json = (status: number, value: unknown): FetchReply => ({
  status,
  contentType: 'application/json',
  body: JSON.stringify(value),
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The card's reply as the server gives it when Stripe was silent for three hours; every other reply as it is. */
const aged = (request: FetchRequest, reply: FetchReply): FetchReply => {
  if (reply.status !== 200 || new URL(request.url).pathname !== '/v1/card') return reply;
  const body: unknown = JSON.parse(reply.body);
  if (!isRecord(body) || !isRecord(body['billing'])) return reply;
  const freshness = {
    state: 'stale',
    asOf: new Date(Date.now() - THREE_HOURS * 1000).toISOString(),
    secondsOld: THREE_HOURS,
    because: 'late',
    reason: "Nothing could be asked of the account's Stripe since then.",
  };
  return { ...reply, body: JSON.stringify({ ...body, billing: { ...body['billing'], freshness } }) };
};

/**
 * `hubspot.fetch` as extensions see it in a state of the sandbox: a server that is slow or gone, one that answers what no
 * contract knows, HubSpot's own 429, or old numbers. In the other states the request goes through unchanged.
 */
export const disturbFetch =
  (send: HubspotFetch, current: () => SandboxState): HubspotFetch =>
  async (request) => {
    switch (current()) {
      case 'slow':
        await delay(SLOW_MILLISECONDS);
        return send(request);
      case 'server_stopped':
        return unreachable();
      case 'other_shape':
        return json(200, { greeting: 'hello' });
      case 'rate_limited':
        return json(429, {
          status: 'error',
          category: 'RATE_LIMITS',
          message: 'You have reached your ten secondly limit.',
        });
      case 'stale':
        return aged(request, await send(request));
      default:
        return send(request);
    }
  };

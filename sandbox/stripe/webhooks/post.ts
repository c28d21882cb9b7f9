import { signatureHeader } from './signature.ts';

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);
const patience = 20_000;

/** Whether an address is of this machine, the only one that the sandbox ever calls. */
export const isLoopback = (url: URL): boolean => loopback.has(url.hostname);

/**
 * Posts a signed event to an endpoint. Answers the status; 0 when nobody answered in 20 s or the address is not
 * of this machine. `second` in epoch seconds.
 */
export const post = async (
  address: string,
  secret: string,
  body: string,
  second: number,
  closing: AbortSignal,
): Promise<number> => {
  if (!isLoopback(new URL(address))) return 0;
  try {
    const response = await fetch(address, {
      method: 'POST',
      body,
      redirect: 'manual',
      signal: AbortSignal.any([closing, AbortSignal.timeout(patience)]),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'stripe-signature': signatureHeader(secret, body, second),
        'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
      },
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    // No answer is an outcome of a delivery like any status, and is tried again.
    return 0;
  }
};

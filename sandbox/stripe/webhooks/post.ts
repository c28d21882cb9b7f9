import { Agent, type ClientRequest, request } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import { type Signing, signatureHeader } from './signature.ts';

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);
const patience = 20_000;

/** Whether an address is of this machine, the only one that the sandbox ever calls. */
export const isLoopback = (url: URL): boolean => loopback.has(url.hostname);

/** Posts signed events over connections that stay open. */
export type Poster = {
  /**
   * Posts an event's body to an endpoint. Answers the status; 0 when nobody answered in 20 s or the address is not
   * of this machine.
   */
  post(address: string, body: string, signing: Signing): Promise<number>;
  /** Ends what is under way. */
  close(): void;
};

const send = (call: ClientRequest, body: string): Promise<number> =>
  new Promise((resolve) => {
    call.once('response', (answer) => {
      answer.resume();
      answer.once('end', () => resolve(answer.statusCode ?? 0));
      answer.once('error', () => resolve(0));
    });
    // No answer is an outcome of a delivery like any status, and is tried again.
    call.once('error', () => resolve(0));
    call.once('timeout', () => call.destroy());
    call.end(body);
  });

/** Makes a poster. */
export const createPoster = (): Poster => {
  const plain = new Agent({ keepAlive: true, timeout: patience });
  const secure = new SecureAgent({ keepAlive: true, timeout: patience });
  return {
    post: (address, body, signing) => {
      const url = new URL(address);
      if (!isLoopback(url)) return Promise.resolve(0);
      const headers = {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
        'stripe-signature': signatureHeader(body, signing),
        'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
      };
      const options = { method: 'POST', headers, timeout: patience };
      const call =
        url.protocol === 'https:'
          ? secureRequest(url, { ...options, agent: secure })
          : request(url, { ...options, agent: plain });
      return send(call, body);
    },
    close: () => {
      plain.destroy();
      secure.destroy();
    },
  };
};

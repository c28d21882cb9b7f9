import Stripe from 'stripe';

type Transport = Stripe.HttpClient;
type Answer = Awaited<ReturnType<Transport['makeRequest']>>;

const WRITABLE = /^\/v1\/webhook_endpoints(?:\/[A-Za-z0-9_]+)?$/;

/** Whether a request may leave this process: reads, and the webhook endpoints that we make ourselves. */
export const mayLeave = (method: string, path: string): boolean =>
  method === 'GET' || WRITABLE.test(path.split('?')[0] ?? '');

/**
 * The SDK hangs on a body that is JSON but no object ("ok", 12, null): such an answer is not Stripe's, and is
 * reported as one that is not JSON.
 */
const objectsOnly = (answer: Answer): Answer => {
  const read = answer.toJSON.bind(answer);
  answer.toJSON = async () => {
    const body: unknown = await read();
    if (typeof body !== 'object' || body === null) throw new SyntaxError('The answer is not a JSON object.');
    return body;
  };
  return answer;
};

/**
 * The only way from this server to Stripe. Everything but GET is refused before it is sent, except on our own
 * webhook endpoints: whatever the rest of the code does, it cannot change an account.
 */
export const readOnlyHttpClient = (transport: Transport): Transport => ({
  getClientName: () => transport.getClientName(),
  makeRequest: async (host, port, path, method, headers, body, protocol, timeout) => {
    if (!mayLeave(method, path)) throw new Error(`ClearSync only reads: ${method} ${path} was not sent.`);
    return objectsOnly(
      await transport.makeRequest(host, port, path, method, headers, body, protocol, timeout),
    );
  },
});

/** The SDK's own Node transport over a given agent. */
export const nodeTransport = (agent: Parameters<typeof Stripe.createNodeHttpClient>[0]): Transport =>
  Stripe.createNodeHttpClient(agent);

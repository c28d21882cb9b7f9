import { createServer } from 'node:http';

/** A post that a receiver got: its raw body and its signature. */
export type Received = { body: string; signature: string };

/** A small webhook receiver on this machine. It answers what `answer` says, 200 by default. */
export const startReceiver = async () => {
  const received: Received[] = [];
  let answer = (_post: Received): number => 200;
  let isHanging = false;
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(Buffer.from(part));
    const post = {
      body: Buffer.concat(parts).toString('utf8'),
      signature: String(request.headers['stripe-signature']),
    };
    received.push(post);
    if (isHanging) return;
    response.writeHead(answer(post)).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/webhooks/stripe/1`,
    received,
    answerWith: (make: (post: Received) => number) => {
      answer = make;
    },
    /** Answers nothing from now on. */
    hang: () => {
      isHanging = true;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request as the app's server got it. */
export interface Received {
  method: string;
  url: string;
  body: string;
  signature: string;
  timestamp: string;
  headers: IncomingMessage['headers'];
}

export interface LocalServer {
  url: string;
  close(): Promise<void>;
}

const listen = async (server: Server): Promise<LocalServer> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server that listens has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};

const json = (response: ServerResponse, status: number, value: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
};

/** The app's server of the sample: keeps what it received; `/flaky` fails every first time, `/slow` never answers. */
export async function startSampleServer(): Promise<LocalServer & { received: Received[] }> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const body = await text(request);
    received.push({
      method,
      url,
      body,
      headers,
      signature: String(headers['x-hubspot-signature-v3']),
      timestamp: String(headers['x-hubspot-request-timestamp']),
    });
    const { pathname } = new URL(url, 'http://local');
    if (pathname === '/slow') return;
    if (pathname === '/large') return void response.end('x'.repeat(1_100_000));
    const failures = received.filter((one) => one.url.startsWith('/flaky')).length;
    if (pathname === '/flaky' && failures % 2 === 1) return json(response, 503, { code: 'busy' });
    json(response, pathname === '/v1/missing' ? 404 : 200, { ok: true, path: pathname });
  });
  return { ...(await listen(server)), received };
}

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

const contact = (number: number) => ({
  id: String(100 + number),
  name: number === 1 ? 'Anna Berg' : `Person ${number}`,
  email: number === 1 ? 'anna@acme.example' : `person${number}@acme.example`,
  properties: {
    clearsync_customer_status: number % 2 ? 'paying' : 'past_due',
    clearsync_mrr: number === 1 ? '120.00' : null,
  },
});
const company = { id: '500', name: 'Acme Ltd', domain: 'acme.example', properties: {} };
const contacts = Array.from({ length: 30 }, (_, index) => contact(index + 1));

const property = (name: string, label: string, value: string | null, group = 'contactinformation') => ({
  name,
  label,
  value,
  groupName: group,
  groupLabel: group === 'contactinformation' ? 'Contact information' : 'ClearSync billing',
});

const detail = (id: string, mrr: string) => ({
  id,
  name: 'Anna Berg',
  email: 'anna@acme.example',
  properties: [
    property('email', 'Email', 'anna@acme.example'),
    property('phone', 'Phone number', null),
    { ...property('clearsync_mrr', 'MRR', mrr, 'clearsync_billing'), type: 'number' },
    { ...property('clearsync_next_renewal_date', 'Next renewal', '2027-02-25', 'clearsync_billing'), type: 'date' },
  ],
  associations: [{ objectTypeId: '0-2', id: '500', name: 'Acme Ltd', domain: 'acme.example' }],
});

/** A stand-in for the local HubSpot's `/__ui` routes; the MRR of a contact changes by `setMrr`. */
export async function startSampleHubspot(): Promise<LocalServer & { setMrr(mrr: string): void }> {
  let mrr = '120.00';
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://local');
    const [, , , objectTypeId, id] = pathname.split('/');
    if (id === '404') return json(response, 404, { message: 'gone' });
    if (id && objectTypeId === '0-2') {
      const properties = [property('name', 'Company name', company.name, 'companyinformation')];
      return json(response, 200, { ...company, properties, associations: [] });
    }
    if (id) return json(response, 200, detail(id, mrr));
    const all = searchParams.get('objectTypeId') === '0-2' ? [company] : contacts;
    const query = searchParams.get('query') ?? '';
    const found = all.filter((one) => one.name.toLowerCase().includes(query.toLowerCase()));
    const from = Number(searchParams.get('after') ?? 0);
    const to = from + Number(searchParams.get('limit'));
    const after = to < found.length ? { after: String(to) } : {};
    json(response, 200, { results: found.slice(from, to), ...after });
  });
  return {
    ...(await listen(server)),
    setMrr: (next) => {
      mrr = next;
    },
  };
}

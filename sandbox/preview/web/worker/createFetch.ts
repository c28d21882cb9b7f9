import type { FetchReply, FetchRequest } from '../protocol.ts';

interface FetchOptions {
  method?: string;
  timeout?: number;
  body?: Record<string, unknown>;
  headers?: Headers | Record<string, string>;
}

const plainHeaders = (headers: FetchOptions['headers']): Record<string, string> =>
  headers instanceof Headers ? Object.fromEntries(headers) : (headers ?? {});

/** The `hubspot.fetch` of the worker: the page's server sends it, the extension gets a Response. */
export function createFetch(send: (request: FetchRequest) => Promise<FetchReply>) {
  return async (url: string | URL, options: FetchOptions = {}): Promise<Response> => {
    const reply = await send({
      url: String(url),
      method: options.method ?? 'GET',
      headers: plainHeaders(options.headers),
      ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
      ...(options.body === undefined ? {} : { body: options.body }),
    });
    const mayHaveBody = ![204, 205, 304].includes(reply.status);
    return new Response(mayHaveBody ? reply.body : null, {
      status: reply.status,
      headers: { 'content-type': reply.contentType },
    });
  };
}

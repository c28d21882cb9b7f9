import { signRequest } from '../../hubspot/signRequest.ts';
import type { FetchReply } from './fetchRequest.ts';
import { MAX_BYTES, tooLarge } from './refusals.ts';

/** A signed-to-be request: `publicUrl` is what is signed, `localUrl` where it goes. `deadline` in epoch ms. */
export interface Outgoing {
  method: string;
  publicUrl: string;
  localUrl: string;
  /** JSON text, '' when there is none. */
  body: string;
  authorization: string | null;
  clientSecret: string;
  deadline: number;
}

const readLimited = async (response: Response): Promise<string | null> => {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

/**
 * Signs and sends one request, following no redirect. A reply over 1 MB is answered as a refusal.
 * Throws when no connection came about (TypeError) or the deadline passed (DOMException TimeoutError).
 */
export async function sendOnce(outgoing: Outgoing, now: number): Promise<FetchReply> {
  const { method, publicUrl, localUrl, body, authorization, clientSecret, deadline } = outgoing;
  const timestamp = String(now);
  const response = await fetch(localUrl, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(Math.max(1, deadline - now)),
    ...(body === '' ? {} : { body }),
    headers: {
      ...(body === '' ? {} : { 'content-type': 'application/json' }),
      ...(authorization === null ? {} : { authorization }),
      'X-HubSpot-Request-Timestamp': timestamp,
      'X-HubSpot-Signature-v3': signRequest(clientSecret, { method, url: publicUrl, body, timestamp }),
    },
  });
  const text = await readLimited(response);
  if (text === null) return tooLarge('Response');
  return { status: response.status, contentType: response.headers.get('content-type') ?? '', body: text };
}

import { z } from 'zod/mini';
import type { FetchReply, FetchRequest } from '../protocol.ts';
import type { Session } from '../session.ts';

const reply = z.object({ status: z.number(), contentType: z.string(), body: z.string() });

/** Hands a `hubspot.fetch` of a person to the page's server, which signs and sends it. */
export async function sendFetch(role: Session['role'], request: FetchRequest): Promise<FetchReply> {
  const response = await fetch(`/__preview/fetch?user=${role}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  if (!response.ok) throw new Error(`hubspot.fetch was refused: ${await response.text()}`);
  return reply.parse(await response.json());
}

import type { IncomingMessage } from 'node:http';
import { refuse } from '../answers/refusals.ts';
import type { Refusal } from '../answers/reply.ts';

/** All bytes of a request's body. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The JSON of a body, undefined for an empty one, or HubSpot's 400 and 415 for what is none. */
export function parseJson(contentType: string | undefined, body: Buffer): { value: unknown } | Refusal {
  if (body.length === 0) return { value: undefined };
  if (contentType?.startsWith('application/json') !== true) {
    return refuse(415, `Content-Type must be application/json, not '${contentType ?? ''}'`);
  }
  try {
    return { value: JSON.parse(body.toString('utf8')) };
  } catch (problem) {
    const reason = problem instanceof SyntaxError ? problem.message : 'unreadable';
    return refuse(400, `Invalid input JSON: ${reason}`, { category: 'VALIDATION_ERROR' });
  }
}

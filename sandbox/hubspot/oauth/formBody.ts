import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { refuse } from '../answers/refusals.ts';
import type { Refusal } from '../answers/reply.ts';

const formSchema = z.record(z.string(), z.string());

/** The fields of a form body; the OAuth endpoints take nothing else (hubspot-api.md §2.2). */
export function readForm(headers: IncomingHttpHeaders, body: Buffer): Record<string, string> | Refusal {
  const type = headers['content-type'] ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded')) {
    return refuse(415, `Content-Type must be application/x-www-form-urlencoded, not '${type}'`);
  }
  return formSchema.parse(Object.fromEntries(new URLSearchParams(body.toString('utf8'))));
}

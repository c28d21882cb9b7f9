import { z } from 'zod';

/** One `hubspot.fetch` of an extension, as the page hands it over. `timeout` in ms. */
export const fetchRequest = z.object({
  url: z.string().max(8192),
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).default('GET'),
  timeout: z.number().positive().optional(),
  body: z.record(z.string(), z.unknown()).optional(),
  headers: z.record(z.string(), z.string()).default({}),
});
export type FetchRequest = z.infer<typeof fetchRequest>;

/** What the extension's Response is made of. */
export interface FetchReply {
  status: number;
  contentType: string;
  body: string;
}

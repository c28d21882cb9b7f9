import { z } from 'zod';
import type { Samples } from './shots.ts';

const listed = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      email: z.string().optional(),
      properties: z.record(z.string(), z.string().nullable()),
    }),
  ),
});

const list = async (hubspotUrl: string, objectTypeId: string) => {
  const answer = await fetch(`${hubspotUrl}/__ui/records?objectTypeId=${objectTypeId}&limit=100`);
  return listed.parse(await answer.json()).results;
};

const best = <T extends { properties: Record<string, string | null> }>(records: T[]): T | undefined =>
  records.toSorted(
    (a, b) => Number(b.properties['clearsync_mrr'] ?? 0) - Number(a.properties['clearsync_mrr'] ?? 0),
  )[0];

/** The contact and the company that pay most. Throws when one is missing. */
export const findSamples = async (
  hubspotUrl: string,
  portalId: number,
): Promise<Pick<Samples, 'contact' | 'company'>> => {
  const [contacts, companies] = await Promise.all([list(hubspotUrl, '0-1'), list(hubspotUrl, '0-2')]);
  const contact = best(contacts);
  const company = best(companies);
  if (!contact || !company) throw new Error('the local portal has no contacts or no companies');
  const at = (objectTypeId: string, id: string) => `/contacts/${portalId}/record/${objectTypeId}/${id}`;
  return { contact: at('0-1', contact.id), company: at('0-2', company.id) };
};

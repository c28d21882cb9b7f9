import type { HubSpotFailure } from '../../hubspot/failures.ts';
import type { PortalClient } from '../../hubspot/portalClient.ts';
import { BATCH_SIZE } from '../../hubspot/records/batchReply.ts';
import { createRecords } from '../../hubspot/records/createRecords.ts';
import { type Outcome, success } from '../../outcome.ts';
import type { Database } from '../../store/database/openDatabase.ts';
import { findLinkedCompanies } from '../../store/links/findLinkedCompanies.ts';
import { inHalves } from '../inHalves.ts';
import { inChunks } from './inChunks.ts';
import { type Creations, refused } from './matcher.ts';

const create = (portal: PortalClient, domains: string[]) =>
  inHalves(domains, (some) =>
    createRecords(
      portal,
      '0-2',
      some.map((domain) => ({ traceId: domain, properties: { domain } })),
    ),
  );

/**
 * Makes one company for each domain that has none, with nothing but the domain (HubSpot fills in the name). Ours that
 * HubSpot's search cannot see yet are used instead of being made twice; `now` in milliseconds (reference/hubspot-api.md §5.4, §8.6).
 */
export const createCompanies = async (
  portal: PortalClient,
  db: Database,
  portalId: bigint,
  domains: string[],
  now: number,
): Promise<Outcome<Creations, HubSpotFailure>> => {
  const ours = await findLinkedCompanies(db, portalId, domains, now);
  const creations: Creations = { targets: new Map(), created: [] };
  for (const [domain, recordId] of ours) {
    creations.targets.set(domain, {
      recordId,
      method: 'domain',
      reason: `${domain} is this company's domain.`,
    });
  }
  const missing = domains.filter((domain) => !ours.has(domain));
  const outcome = await inChunks(missing, BATCH_SIZE, (chunk) => create(portal, chunk));
  if (!outcome.ok) return outcome;
  for (const { done, rejected } of outcome.value) {
    for (const { id: recordId, properties } of done.flatMap(({ results }) => results)) {
      const key = properties['domain']?.toLowerCase() ?? '';
      const reason = `${key} belonged to no company, so ClearSync created this one.`;
      creations.targets.set(key, { recordId, method: 'created', reason });
      creations.created.push({ key, recordId, properties: { domain: key } });
    }
    for (const { traceIds, message } of done.flatMap((reply) => reply.refused)) {
      const key = traceIds[0] ?? '';
      creations.targets.set(key, refused(key, message));
    }
    for (const { item, failure } of rejected) creations.targets.set(item, refused(item, failure.message));
  }
  return success(creations);
};

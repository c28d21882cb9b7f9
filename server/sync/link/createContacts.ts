import type { HubSpotFailure } from '../../hubspot/failures.ts';
import type { PortalClient } from '../../hubspot/portalClient.ts';
import type { BatchReply } from '../../hubspot/records/batchReply.ts';
import { BATCH_SIZE } from '../../hubspot/records/batchReply.ts';
import { createRecords } from '../../hubspot/records/createRecords.ts';
import { readRecords } from '../../hubspot/records/readRecords.ts';
import { type Outcome, success } from '../../outcome.ts';
import { type Halves, inHalves } from '../inHalves.ts';
import { ADDRESS_PROPERTIES, addContact } from './findContacts.ts';
import { inChunks } from './inChunks.ts';
import { type Creations, refused } from './matcher.ts';

const EXISTING = /Existing ID:\s*(\d{1,18})/;

const create = (portal: PortalClient, addresses: string[]) =>
  inHalves(addresses, (some) =>
    createRecords(
      portal,
      '0-1',
      some.map((email) => ({ traceId: email, properties: { email } })),
    ),
  );

/** Takes what was made and what was refused from HubSpot's answer; answers the ids of contacts that were in the way. */
const collect = (creations: Creations, { done, rejected }: Halves<string, BatchReply>): string[] => {
  const inTheWay: string[] = [];
  for (const { id: recordId, properties } of done.flatMap(({ results }) => results)) {
    const key = properties['email']?.toLowerCase() ?? '';
    const reason = `${key} belonged to no contact, so ClearSync created this one.`;
    creations.targets.set(key, { recordId, method: 'created', reason });
    creations.created.push({ key, recordId, properties: { email: key } });
  }
  const refusals = [
    ...done.flatMap((reply) =>
      reply.refused.map(({ traceIds, message }) => ({ key: traceIds[0] ?? '', message })),
    ),
    ...rejected.map(({ item, failure }) => ({ key: item, message: failure.message })),
  ];
  for (const { key, message } of refusals) {
    creations.targets.set(key, refused(key, message));
    const existing = EXISTING.exec(message)?.[1];
    if (existing !== undefined) inTheWay.push(existing);
  }
  return inTheWay;
};

/**
 * Makes contacts for addresses that have none, with nothing but the address. An address that belongs to a contact
 * after all (an additional one, or somebody was faster) is linked to it; a refusal keeps HubSpot's words
 * (reference/hubspot-api.md §5.4, §8.1-§8.3).
 */
export const createContacts = async (
  portal: PortalClient,
  addresses: string[],
): Promise<Outcome<Creations, HubSpotFailure>> => {
  const outcome = await inChunks(addresses, BATCH_SIZE, (chunk) => create(portal, chunk));
  if (!outcome.ok) return outcome;
  const creations: Creations = { targets: new Map(), created: [] };
  const inTheWay = outcome.value.flatMap((halves) => collect(creations, halves));
  const ids = [...new Set(inTheWay)];
  const read = await inChunks(ids, BATCH_SIZE, (values) =>
    readRecords(portal, '0-1', { by: 'id', values }, ADDRESS_PROPERTIES),
  );
  if (!read.ok) return read;
  const wanted = new Set(addresses);
  for (const contact of read.value.flatMap(({ results }) => results)) {
    addContact(creations.targets, contact, wanted);
  }
  return success(creations);
};

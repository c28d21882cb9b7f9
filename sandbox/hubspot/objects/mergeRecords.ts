import { z } from 'zod';
import { invalidRequest, notFound } from '../answers/refusals.ts';
import { jsonReply, Refusal, type Reply } from '../answers/reply.ts';
import { tie, untieAll } from '../associations/tie.ts';
import { type CrmRecord, withChanges } from '../portal/crmRecord.ts';
import type { ObjectStore, Portal } from '../portal/portal.ts';
import { addressesOf, domainsOf } from '../portal/valueIndex.ts';
import { type ObjectCall, parseBody } from '../serve/apiCall.ts';
import type { World } from '../world.ts';
import { presentRecord } from './presentRecord.ts';

/**
 * Merges `other` into `primary`: both ids go, a new record takes their values (the primary's first), addresses or
 * domains and ties, and the app hears of it by webhook (hubspot-api.md §5.4).
 */
export function mergeRecords(
  world: World,
  portal: Portal,
  store: ObjectStore,
  [primary, other]: readonly [CrmRecord, CrmRecord],
  by: string,
): CrmRecord {
  const now = world.clock.now();
  const ties = [primary, other].flatMap((record) => untieAll(world, portal, { store, id: record.id }));
  const id = portal.nextId();
  for (const record of [primary, other]) store.records.erase(record, id);
  const createdAt = Math.min(primary.createdAt, other.createdAt);
  const merged = store.records.insert(
    id,
    mergedValues(store, primary, other),
    now,
    world.switches.searchLagMs,
    createdAt,
  );
  for (const { to, typeIds } of ties) {
    for (const typeId of typeIds) tie(world, portal, { store, id }, to, typeId, by);
  }
  const portalId = portal.profile.id;
  const objectTypeId = store.names.typeId;
  world.journal.note({
    at: now,
    portalId,
    by,
    action: 'merged',
    objectTypeId,
    id,
    other: `${primary.id};${other.id}`,
  });
  world.webhooks.merged(
    portalId,
    objectTypeId,
    { primaryId: primary.id, otherId: other.id, newId: id },
    { at: now, by },
  );
  return merged;
}

function mergedValues(store: ObjectStore, primary: CrmRecord, other: CrmRecord): Record<string, string> {
  const values: Record<string, string> = { ...withChanges(other.values, primary.values) };
  const isContact = store.names.typeId === '0-1';
  const keys = (isContact ? addressesOf : domainsOf)(primary.values).concat(
    (isContact ? addressesOf : domainsOf)(other.values),
  );
  const [first, ...additional] = [...new Set(keys)];
  if (first !== undefined) values[isContact ? 'email' : 'domain'] = first;
  values[isContact ? 'hs_additional_emails' : 'hs_additional_domains'] = additional.join(';');
  const gone = [primary, other].flatMap((record) => [record.id, record.values['hs_merged_object_ids'] ?? '']);
  values['hs_merged_object_ids'] = gone.filter(Boolean).join(';');
  return values;
}

const schema = z.object({ primaryObjectId: z.string(), objectIdToMerge: z.string() });

/** POST /crm/objects/2026-09/{objectType}/merge: 200 with the new record. */
export function mergeOne(call: ObjectCall): Reply {
  const body = parseBody(call, schema);
  if (body instanceof Refusal) return body;
  const primary = call.store.records.find(body.primaryObjectId);
  const other = call.store.records.find(body.objectIdToMerge);
  if (primary === undefined || other === undefined) return notFound();
  if (primary === other) return invalidRequest('A record cannot be merged into itself');
  const merged = mergeRecords(call.world, call.portal, call.store, [primary, other], call.endpoint);
  return jsonReply(200, presentRecord(call.store, merged));
}

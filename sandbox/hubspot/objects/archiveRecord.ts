import { z } from 'zod';
import { noContent, Refusal, type Reply } from '../answers/reply.ts';
import { untieAll } from '../associations/tie.ts';
import type { CrmRecord } from '../portal/crmRecord.ts';
import type { ObjectStore, Portal } from '../portal/portal.ts';
import { type ObjectCall, param, parseBody } from '../serve/apiCall.ts';
import type { World } from '../world.ts';
import { checkSize } from './batchReply.ts';

/** Moves a record to the bin and tells the app by webhook; its address is free again (hubspot-api.md §8.4). */
export function archiveRecord(
  world: World,
  portal: Portal,
  store: ObjectStore,
  record: CrmRecord,
  by: string,
): void {
  const now = world.clock.now();
  untieAll(world, portal, { store, id: record.id });
  store.records.archive(record, now);
  const { id } = record;
  const portalId = portal.profile.id;
  world.journal.note({ at: now, portalId, by, action: 'archived', objectTypeId: store.names.typeId, id });
  world.webhooks.deleted(portalId, store.names.typeId, id, { at: now, by });
}

/** DELETE /crm/objects/2026-09/{objectType}/{id}: 204, for an unknown record too. */
export function archiveOne(call: ObjectCall): Reply {
  const record = call.store.records.find(param(call, 'id'));
  if (record !== undefined) archiveRecord(call.world, call.portal, call.store, record, call.endpoint);
  return noContent;
}

const schema = z.object({ inputs: z.array(z.object({ id: z.string() })) });

/** POST /crm/objects/2026-09/{objectType}/batch/archive: 204. */
export function batchArchive(call: ObjectCall): Reply {
  const body = parseBody(call, schema);
  if (body instanceof Refusal) return body;
  const refused = checkSize(body.inputs);
  if (refused !== undefined) return refused;
  for (const { id } of body.inputs) {
    const record = call.store.records.find(id);
    if (record !== undefined) archiveRecord(call.world, call.portal, call.store, record, call.endpoint);
  }
  return noContent;
}

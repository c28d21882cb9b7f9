import { z } from 'zod';
import { notFound } from '../answers/refusals.ts';
import { jsonReply, Refusal, type Reply } from '../answers/reply.ts';
import { archiveRecord } from '../objects/archiveRecord.ts';
import { mergeRecords } from '../objects/mergeRecords.ts';
import { planUpdate } from '../objects/planUpdate.ts';
import { presentRecord } from '../objects/presentRecord.ts';
import { deleteForPrivacy } from '../objects/privacyDelete.ts';
import { restoreRecord } from '../objects/restoreRecord.ts';
import {
  type ControlCall,
  controlPortal,
  objectTypeField,
  portalIdField,
  readControl,
} from './controlCall.ts';

const mergeSchema = z.strictObject({
  portalId: portalIdField,
  objectTypeId: objectTypeField,
  primaryId: z.string(),
  otherId: z.string(),
});

/** POST /__control/merge: a person merges two records. Answers the new one. */
export function mergeByHand(call: ControlCall): Reply {
  const wanted = readControl(call, mergeSchema);
  if (wanted instanceof Refusal) return wanted;
  const portal = controlPortal(call.world, wanted.portalId);
  if (portal instanceof Refusal) return portal;
  const store = portal.objects[wanted.objectTypeId];
  const primary = store.records.find(wanted.primaryId);
  const other = store.records.find(wanted.otherId);
  if (primary === undefined || other === undefined || primary === other) return notFound();
  const merged = mergeRecords(call.world, portal, store, [primary, other], 'control');
  return jsonReply(200, { id: merged.id });
}

const deleteSchema = z.strictObject({
  portalId: portalIdField,
  objectTypeId: objectTypeField,
  ids: z.array(z.string()).min(1),
});

/** POST /__control/delete: a person deletes records. Answers the ids that were there. */
export function deleteByHand(call: ControlCall): Reply {
  const wanted = readControl(call, deleteSchema);
  if (wanted instanceof Refusal) return wanted;
  const portal = controlPortal(call.world, wanted.portalId);
  if (portal instanceof Refusal) return portal;
  const store = portal.objects[wanted.objectTypeId];
  const found = wanted.ids.flatMap((id) => store.records.find(id) ?? []);
  for (const record of found) archiveRecord(call.world, portal, store, record, 'control');
  return jsonReply(200, { deleted: found.map((record) => record.id) });
}

/** POST /__control/restore: a person takes deleted records out of the bin. Answers which, and why not the others. */
export function restoreByHand(call: ControlCall): Reply {
  const wanted = readControl(call, deleteSchema);
  if (wanted instanceof Refusal) return wanted;
  const portal = controlPortal(call.world, wanted.portalId);
  if (portal instanceof Refusal) return portal;
  const store = portal.objects[wanted.objectTypeId];
  const restored: string[] = [];
  const refused: { id: string; reason: string }[] = [];
  for (const id of wanted.ids) {
    const record = store.records.findArchived(id);
    const reason =
      record === undefined ? 'not in the bin' : restoreRecord(call.world, portal, store, record, 'control');
    if (reason === undefined) restored.push(id);
    else refused.push({ id, reason });
  }
  return jsonReply(200, { restored, refused });
}

const privacySchema = z.strictObject({ portalId: portalIdField, contactId: z.string() });

/** POST /__control/privacy-delete: a person deletes a contact for privacy. */
export function privacyDeleteByHand(call: ControlCall): Reply {
  const wanted = readControl(call, privacySchema);
  if (wanted instanceof Refusal) return wanted;
  const portal = controlPortal(call.world, wanted.portalId);
  if (portal instanceof Refusal) return portal;
  const contact = portal.objects['0-1'].records.find(wanted.contactId);
  if (contact === undefined) return notFound();
  deleteForPrivacy(call.world, portal, contact, 'control');
  return jsonReply(200, { deleted: [contact.id] });
}

const editSchema = z.strictObject({
  portalId: portalIdField,
  objectTypeId: objectTypeField,
  id: z.string(),
  properties: z.record(z.string(), z.string()),
});

/** POST /__control/edit: a person changes values of a record; a changed address is told by webhook. */
export function editByHand(call: ControlCall): Reply {
  const wanted = readControl(call, editSchema);
  if (wanted instanceof Refusal) return wanted;
  const { world } = call;
  const portal = controlPortal(world, wanted.portalId);
  if (portal instanceof Refusal) return portal;
  const store = portal.objects[wanted.objectTypeId];
  const record = store.records.find(wanted.id);
  if (record === undefined) return notFound();
  const endpoint = 'control';
  const context = {
    world,
    portal,
    store,
    target: store,
    scopes: [],
    method: 'PATCH',
    path: '',
    endpoint,
    params: {},
  };
  const rest = { query: new URLSearchParams(), body: undefined, bodyLength: 0, now: world.clock.now() };
  const plan = planUpdate({ ...context, ...rest }, record, wanted.properties);
  if (plan instanceof Refusal) return plan;
  return jsonReply(200, presentRecord(store, plan.commit()));
}

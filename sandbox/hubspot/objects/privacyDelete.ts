import { z } from 'zod';
import { invalidRequest } from '../answers/refusals.ts';
import { noContent, Refusal, type Reply } from '../answers/reply.ts';
import { untieAll } from '../associations/tie.ts';
import type { CrmRecord } from '../portal/crmRecord.ts';
import type { Portal } from '../portal/portal.ts';
import { addressesOf } from '../portal/valueIndex.ts';
import { type ObjectCall, parseBody } from '../serve/apiCall.ts';
import type { World } from '../world.ts';

/** Deletes a contact for good and blocks its addresses: none of them can be made again (hubspot-api.md §8.3). */
export function deleteForPrivacy(world: World, portal: Portal, contact: CrmRecord, by: string): void {
  const store = portal.objects['0-1'];
  for (const address of addressesOf(contact.values)) portal.blockedEmails.add(address);
  untieAll(world, portal, { store, id: contact.id });
  store.records.erase(contact);
  const now = world.clock.now();
  const portalId = portal.profile.id;
  world.journal.note({ at: now, portalId, by, action: 'deleted', objectTypeId: '0-1', id: contact.id });
  world.webhooks.privacyDeleted(portalId, contact.id, { at: now, by });
}

const schema = z.object({ objectId: z.string(), idProperty: z.string().optional() });

/** POST /crm/objects/2026-09/contacts/gdpr-delete: 204; an unknown address is blocked all the same. */
export function privacyDelete(call: ObjectCall): Reply {
  const body = parseBody(call, schema);
  if (body instanceof Refusal) return body;
  if (call.store.names.typeId !== '0-1')
    return invalidRequest('Only contacts can be deleted for privacy here');
  const { records } = call.store;
  const byEmail = body.idProperty === 'email';
  const address = body.objectId.trim().toLowerCase();
  const contact = byEmail
    ? records.findBy('email', address)[0]
    : (records.find(body.objectId) ?? records.findArchived(body.objectId));
  if (contact !== undefined) deleteForPrivacy(call.world, call.portal, contact, call.endpoint);
  else if (byEmail) call.portal.blockedEmails.add(address);
  return noContent;
}

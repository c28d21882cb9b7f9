import { z } from 'zod';
import { invalidRequest } from '../answers/refusals.ts';
import { jsonReply, noContent, Refusal, type Reply } from '../answers/reply.ts';
import { checkSize } from '../objects/batchReply.ts';
import { type ObjectCall, param, parseBody } from '../serve/apiCall.ts';
import type { PropertyDefinition } from './propertyDefinition.ts';
import { checkPropertyInput, propertyInputSchema } from './propertyInput.ts';
import { noProperty } from './readProperties.ts';

const patchSchema = propertyInputSchema.partial();

/**
 * PATCH /crm/properties/2026-09/{objectType}/{name}: 200. `options` replaces the whole list; `hasUniqueValue` and
 * the name can't change and are ignored (hubspot-api.md §6).
 */
export function updateProperty(call: ObjectCall): Reply {
  const patch = parseBody(call, patchSchema);
  if (patch instanceof Refusal) return patch;
  const name = param(call, 'name');
  const present = call.store.properties.find(name);
  if (present === undefined) return noProperty(name);
  if (present.modificationMetadata.readOnlyDefinition) {
    return invalidRequest(`Property '${name}' is defined by HubSpot and can't be changed`);
  }
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  const changed: PropertyDefinition = {
    ...present,
    ...given,
    name,
    hasUniqueValue: present.hasUniqueValue,
    updatedAt: new Date(call.now).toISOString(),
  };
  const refused = checkPropertyInput(call.store, { ...changed, hasUniqueValue: false });
  if (refused !== undefined) return refused;
  call.store.properties.put(changed);
  note(call, name);
  return jsonReply(200, changed);
}

/** DELETE .../{objectType}/{name}: 204. */
export function archiveProperty(call: ObjectCall): Reply {
  const name = param(call, 'name');
  const present = call.store.properties.find(name);
  if (present === undefined) return noProperty(name);
  return archive(call, present) ?? noContent;
}

const batchSchema = z.object({ inputs: z.array(z.object({ name: z.string() })) });

/** POST .../{objectType}/batch/archive: 204. */
export function batchArchiveProperties(call: ObjectCall): Reply {
  const body = parseBody(call, batchSchema);
  if (body instanceof Refusal) return body;
  const refused = checkSize(body.inputs);
  if (refused !== undefined) return refused;
  for (const { name } of body.inputs) {
    const present = call.store.properties.find(name);
    const kept = present === undefined ? undefined : archive(call, present);
    if (kept !== undefined) return kept;
  }
  return noContent;
}

function archive(call: ObjectCall, property: PropertyDefinition): Refusal | undefined {
  if (!property.modificationMetadata.archivable) {
    return invalidRequest(`Property '${property.name}' is defined by HubSpot and can't be deleted`, {
      subCategory: 'PropertyValidationError.CANNOT_DELETE_PROPERTY_IN_USE',
    });
  }
  call.store.properties.archive(property, call.now);
  note(call, property.name);
  return undefined;
}

function note({ world, portal, store, endpoint, now }: ObjectCall, name: string): void {
  const objectTypeId = store.names.typeId;
  world.journal.note({
    at: now,
    portalId: portal.profile.id,
    by: endpoint,
    action: 'property',
    objectTypeId,
    other: name,
  });
}

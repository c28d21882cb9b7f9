import { z } from 'zod';
import { invalidRequest, notFound, refuse } from '../answers/refusals.ts';
import { jsonReply, noContent, Refusal, type Reply } from '../answers/reply.ts';
import { type ObjectCall, param, parseBody } from '../serve/apiCall.ts';
import { standardGroup } from './standardProperties.ts';

const NAME = /^[a-z][a-z0-9_]{0,99}$/;

const createSchema = z.object({
  name: z.string().regex(NAME),
  label: z.string().min(1),
  displayOrder: z.number().int().optional(),
});
const patchSchema = z.object({
  label: z.string().min(1).optional(),
  displayOrder: z.number().int().optional(),
});

/** GET /crm/properties/2026-09/{objectType}/groups. */
export const listGroups = (call: ObjectCall): Reply =>
  jsonReply(200, { results: [...call.store.properties.groups.values()] });

/** GET .../groups/{name}. */
export function readGroup(call: ObjectCall): Reply {
  const group = call.store.properties.groups.get(param(call, 'name'));
  return group === undefined ? notFound() : jsonReply(200, group);
}

/** POST .../groups: 201, 409 for a name in use. */
export function createGroup(call: ObjectCall): Reply {
  const body = parseBody(call, createSchema);
  if (body instanceof Refusal) return body;
  const { groups } = call.store.properties;
  if (groups.has(body.name)) {
    return refuse(409, `A property group named '${body.name}' already exists.`, {
      category: 'OBJECT_ALREADY_EXISTS',
      subCategory: 'Properties.GROUP_WITH_NAME_EXISTS',
    });
  }
  const group = {
    name: body.name,
    label: body.label,
    displayOrder: body.displayOrder ?? -1,
    archived: false,
  };
  groups.set(body.name, group);
  return jsonReply(201, group);
}

/** PATCH .../groups/{name}: 200. */
export function updateGroup(call: ObjectCall): Reply {
  const body = parseBody(call, patchSchema);
  if (body instanceof Refusal) return body;
  const { groups } = call.store.properties;
  const present = groups.get(param(call, 'name'));
  if (present === undefined) return notFound();
  const changed = {
    ...present,
    label: body.label ?? present.label,
    displayOrder: body.displayOrder ?? present.displayOrder,
  };
  groups.set(present.name, changed);
  return jsonReply(200, changed);
}

/** DELETE .../groups/{name}: 204, 400 while properties are in it (hubspot-api.md §6). */
export function archiveGroup(call: ObjectCall): Reply {
  const { properties, names } = call.store;
  const name = param(call, 'name');
  if (!properties.groups.has(name)) return notFound();
  const used = properties.list().some((property) => property.groupName === name);
  if (used || name === standardGroup(names.typeId).name) {
    return invalidRequest(`Property group '${name}' has active properties.`, {
      subCategory: 'Properties.GROUP_WITH_ACTIVE_PROPERTIES',
    });
  }
  properties.groups.delete(name);
  return noContent;
}

import { z } from 'zod';
import { notFound } from '../answers/refusals.ts';
import { jsonReply, Refusal, type Reply } from '../answers/reply.ts';
import { asRow, batchReply, checkSize } from '../objects/batchReply.ts';
import { type ObjectCall, param, parseBody } from '../serve/apiCall.ts';
import type { PropertyDefinition } from './propertyDefinition.ts';

const isArchived = (call: ObjectCall): boolean => call.query.get('archived') === 'true';

/** 404 of a property that is not there. */
export const noProperty = (name: string): Refusal => notFound(`Property "${name}" does not exist`);

/** GET /crm/properties/2026-09/{objectType}: all of them, unpaged. */
export const listProperties = (call: ObjectCall): Reply =>
  jsonReply(200, { results: call.store.properties.list(isArchived(call)) });

/** GET .../{objectType}/{name}. */
export function readProperty(call: ObjectCall): Reply {
  const name = param(call, 'name');
  const { properties } = call.store;
  const found = isArchived(call) ? properties.findArchived(name) : properties.find(name);
  return found === undefined ? noProperty(name) : jsonReply(200, found);
}

const schema = z.object({
  archived: z.boolean(),
  dataSensitivity: z.enum(['non_sensitive', 'sensitive', 'highly_sensitive']),
  inputs: z.array(z.object({ name: z.string() })),
});

/** POST .../{objectType}/batch/read: 200, or 207 with the unknown names as rows. */
export function batchReadProperties(call: ObjectCall): Reply {
  const body = parseBody(call, schema);
  if (body instanceof Refusal) return body;
  const refused = checkSize(body.inputs);
  if (refused !== undefined) return refused;
  const { properties } = call.store;
  const found: PropertyDefinition[] = [];
  const missing: string[] = [];
  for (const { name } of body.inputs) {
    const property = body.archived ? properties.findArchived(name) : properties.find(name);
    if (property === undefined) missing.push(name);
    else found.push(property);
  }
  const errors = missing.map((name) => asRow(noProperty(name), { name: [name] }));
  return batchReply(call, 200, found, errors);
}

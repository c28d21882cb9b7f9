import { z } from 'zod';
import { refuse } from '../answers/refusals.ts';
import { Refusal, type Reply } from '../answers/reply.ts';
import { asRow, batchReply, checkSize, type RowError } from '../objects/batchReply.ts';
import { indexUniqueProperty } from '../portal/portal.ts';
import { type ObjectCall, parseBody } from '../serve/apiCall.ts';
import { forgetValues } from './forgetValues.ts';
import type { PropertyDefinition } from './propertyDefinition.ts';
import {
  checkPropertyInput,
  defineProperty,
  type PropertyInput,
  propertyInputSchema,
} from './propertyInput.ts';

/** 409 of a name that is in use (hubspot-api.md §3.3). */
const nameTaken = (name: string): Refusal =>
  refuse(409, `A property named '${name}' already exists.`, {
    category: 'OBJECT_ALREADY_EXISTS',
    subCategory: 'Properties.PROPERTY_WITH_NAME_EXISTS',
  });

/** Makes a property, or brings an archived one of that name back (hubspot-api.md §6). */
function create(call: ObjectCall, input: PropertyInput): PropertyDefinition | Refusal {
  const { world, portal, store, now } = call;
  if (store.properties.find(input.name) !== undefined) return nameTaken(input.name);
  const refused = checkPropertyInput(store, input) ?? propertyLimit(call);
  if (refused !== undefined) return refused;
  if (store.properties.hasLostValues(input.name, now)) forgetValues(store, input.name, now);
  const definition = defineProperty(input, new Date(now).toISOString());
  store.properties.put(definition);
  indexUniqueProperty(store, definition);
  world.journal.note({
    at: now,
    portalId: portal.profile.id,
    by: call.endpoint,
    action: 'property',
    objectTypeId: store.names.typeId,
    other: input.name,
  });
  return definition;
}

/** The refusal of a portal whose plan allows no more custom properties. */
function propertyLimit({ world, portal, store }: ObjectCall): Refusal | undefined {
  const { overall, perObject } = portal.limits.customProperties;
  const used = Object.values(portal.objects).reduce((sum, one) => sum + one.properties.customCount(), 0);
  const reached =
    used >= overall ? overall : store.properties.customCount() >= perObject ? perObject : undefined;
  if (reached === undefined) return undefined;
  return refuse(
    world.switches.propertyLimitStatus,
    `Portal ${portal.profile.id} has reached its limit of ${reached} custom properties.`,
    { category: 'VALIDATION_ERROR', subCategory: 'PropertyValidationError.PROPERTY_LIMIT_REACHED' },
  );
}

/** POST /crm/properties/2026-09/{objectType}: 201. */
export function createProperty(call: ObjectCall): Reply {
  const input = parseBody(call, propertyInputSchema);
  if (input instanceof Refusal) return input;
  const made = create(call, input);
  if (made instanceof Refusal) return made;
  return { status: 201, headers: { location: `${call.path}/${made.name}` }, json: made };
}

const batchSchema = z.object({ inputs: z.array(propertyInputSchema) });

/** POST /crm/properties/2026-09/{objectType}/batch/create: 201, or 207 with the refused ones as rows. */
export function batchCreateProperties(call: ObjectCall): Reply {
  const body = parseBody(call, batchSchema);
  if (body instanceof Refusal) return body;
  const refused = checkSize(body.inputs);
  if (refused !== undefined) return refused;
  const results: PropertyDefinition[] = [];
  const errors: RowError[] = [];
  for (const input of body.inputs) {
    const made = create(call, input);
    if (made instanceof Refusal) errors.push(asRow(made, { name: [input.name] }));
    else results.push(made);
  }
  return batchReply(call, 201, results, errors);
}

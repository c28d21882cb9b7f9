import { z } from 'zod';
import { contactExists, invalidProperties, invalidRequest } from '../answers/refusals.ts';
import { Refusal } from '../answers/reply.ts';
import {
  associateNew,
  checkNewAssociations,
  type NewAssociation,
  newAssociationSchema,
} from '../associations/associateNew.ts';
import type { CrmRecord, Values } from '../portal/crmRecord.ts';
import { uniqueIndex } from '../portal/portal.ts';
import type { ObjectCall } from '../serve/apiCall.ts';
import { checkProperties } from './checkProperties.ts';
import { rejectedByFault } from './rejectedByFault.ts';

export const propertiesSchema = z.record(z.string(), z.unknown());

export const createInputSchema = z.object({
  properties: propertiesSchema,
  associations: z.array(newAssociationSchema).optional(),
  objectWriteTraceId: z.string().optional(),
});
type CreateInput = z.infer<typeof createInputSchema>;

/** A checked write that changes nothing until it is carried out. */
export interface Plan {
  values: Values;
  commit(): CrmRecord;
}

/** Checks everything that HubSpot checks before it creates a record, and answers how to create it. */
export function planCreate(call: ObjectCall, input: CreateInput): Plan | Refusal {
  const { portal, store } = call;
  const values = checkProperties(portal.profile.id, store, input.properties);
  if (values instanceof Refusal) return values;
  const associations = input.associations ?? [];
  const refused =
    rejectedByFault(call, [input.objectWriteTraceId, values['email'], values['domain']]) ??
    missingRequired(call, values) ??
    blockedAddress(call, values) ??
    takenValue(call, values) ??
    recordLimit(call) ??
    checkNewAssociations(call, associations);
  return refused ?? { values, commit: () => commitCreate(call, values, associations) };
}

function missingRequired({ portal, store }: ObjectCall, values: Values): Refusal | undefined {
  const oneOf = store.names.typeId === '0-1' ? ['email', 'firstname', 'lastname'] : ['name', 'domain'];
  if (!oneOf.some((name) => values[name])) {
    return invalidRequest(
      `Error creating ${store.names.upper}. Some required properties were not set: one of ${oneOf.join(', ')}.`,
    );
  }
  const missing = [...store.required.onCreate].filter((name) => !values[name]);
  const conditional = [...store.required.conditional].filter((name) => !values[name]);
  const faults = [
    ...missing.map((name) => ({
      name,
      code: 'MISSING_REQUIRED_PROPERTY',
      message: `Property "${name}" is required`,
    })),
    ...conditional.map((name) => ({
      name,
      code: 'MISSING_CONDITIONAL_REQUIRED_PROPERTY',
      message: `Property "${name}" is required by the values of other properties`,
    })),
  ];
  return faults.length > 0 ? invalidProperties(portal.profile.id, faults) : undefined;
}

function blockedAddress({ world, portal, store }: ObjectCall, values: Values): Refusal | undefined {
  const address = values['email'];
  if (store.names.typeId !== '0-1' || !address || !portal.blockedEmails.has(address)) return undefined;
  return invalidRequest(world.switches.privacyDeletedMessage);
}

/** A value that must be unique and belongs to another record than `except`. */
export function takenValue(
  { portal, store }: ObjectCall,
  values: Values,
  except?: CrmRecord,
): Refusal | undefined {
  const address = values['email'];
  if (store.names.typeId === '0-1' && address) {
    const holder = store.records.findBy('email', address).find((record) => record !== except);
    if (holder !== undefined) return contactExists(holder.id);
  }
  for (const [name, value] of Object.entries(values)) {
    if (value === '' || store.properties.find(name)?.hasUniqueValue !== true) continue;
    const holder = store.records
      .findBy(uniqueIndex(name), value.toLowerCase())
      .find((record) => record !== except);
    if (holder === undefined) continue;
    const message = `Cannot set property ${name} to ${value}: record ${holder.id} already has that value.`;
    return invalidProperties(portal.profile.id, [{ name, code: 'CONFLICTING_UNIQUE_VALUE', message }]);
  }
  return undefined;
}

function recordLimit({ portal, store }: ObjectCall): Refusal | undefined {
  if (store.records.size < portal.limits.records) return undefined;
  return invalidRequest(
    `Portal ${portal.profile.id} has reached its limit of ${portal.limits.records} ${store.names.pluralLabel.toLowerCase()}.`,
  );
}

function commitCreate(call: ObjectCall, values: Values, associations: readonly NewAssociation[]): CrmRecord {
  const { world, portal, store, now } = call;
  const isContact = store.names.typeId === '0-1';
  const stored = isContact && !values['lifecyclestage'] ? { ...values, lifecyclestage: 'lead' } : values;
  const record = store.records.insert(portal.nextId(), stored, now, world.switches.searchLagMs);
  world.journal.note({
    at: now,
    portalId: portal.profile.id,
    by: call.endpoint,
    action: 'created',
    objectTypeId: store.names.typeId,
    id: record.id,
    properties: values,
  });
  associateNew(call, record, associations);
  return record;
}

import { z } from 'zod';
import { invalidRequest, notFound } from '../answers/refusals.ts';
import { jsonReply, Refusal, type Reply } from '../answers/reply.ts';
import { indexUniqueProperty, type ObjectStore, type Portal } from '../portal/portal.ts';
import { FIELD_TYPES, PROPERTY_TYPES, YES_NO } from '../properties/propertyDefinition.ts';
import { defineProperty, optionSchema, propertyInputSchema } from '../properties/propertyInput.ts';
import {
  type ControlCall,
  controlPortal,
  objectTypeField,
  portalIdField,
  readControl,
} from './controlCall.ts';

const propertyField = z.strictObject({ objectTypeId: objectTypeField, name: z.string() });

const adminSchema = z.strictObject({
  portalId: portalIdField,
  /** Ceilings of the plan. */
  customPropertyLimit: z
    .strictObject({ overall: z.number().int().min(0), perObject: z.number().int().min(0) })
    .partial()
    .optional(),
  recordLimit: z.number().int().min(0).optional(),
  companyCurrency: z.string().length(3).optional(),
  additionalCurrencies: z.array(z.string().length(3)).optional(),
  /** The rate of an additional currency to the company's; HubSpot takes at most six decimals. */
  exchangeRate: z
    .strictObject({
      from: z.string().length(3),
      conversionRate: z.number().positive().multipleOf(0.000_001),
      effectiveAt: z.iso.datetime(),
    })
    .optional(),
  /** Makes a property required (`create`, `conditional`) or no longer (`never`). */
  requireProperty: propertyField.extend({ when: z.enum(['create', 'conditional', 'never']) }).optional(),
  /** Gives a property another type; stored values stay as they are. */
  retypeProperty: propertyField
    .extend({
      type: z.enum(PROPERTY_TYPES),
      fieldType: z.string().optional(),
      options: z.array(optionSchema).optional(),
    })
    .optional(),
  deleteProperty: propertyField.optional(),
  /** Any property, also one that another app made. */
  createProperty: propertyInputSchema.extend({ objectTypeId: objectTypeField }).optional(),
});
type AdminAct = z.infer<typeof adminSchema>;

/** POST /__control/admin: what an admin of the portal may change under the app's feet. */
export function actAsAdmin(call: ControlCall): Reply {
  const act = readControl(call, adminSchema);
  if (act instanceof Refusal) return act;
  const portal = controlPortal(call.world, act.portalId);
  if (portal instanceof Refusal) return portal;
  const now = call.world.clock.now();
  setLimits(portal, act);
  const refused =
    setRequired(portal, act) ?? retype(portal, act) ?? remove(portal, act, now) ?? create(portal, act, now);
  return refused ?? jsonReply(200, { limits: portal.limits });
}

function setLimits(portal: Portal, act: AdminAct): void {
  const { customPropertyLimit: limit } = act;
  portal.limits.customProperties.overall = limit?.overall ?? portal.limits.customProperties.overall;
  portal.limits.customProperties.perObject = limit?.perObject ?? portal.limits.customProperties.perObject;
  portal.limits.records = act.recordLimit ?? portal.limits.records;
  portal.profile.companyCurrency = act.companyCurrency ?? portal.profile.companyCurrency;
  portal.profile.additionalCurrencies = act.additionalCurrencies ?? portal.profile.additionalCurrencies;
  if (act.exchangeRate === undefined) return;
  const { from, ...rate } = act.exchangeRate;
  portal.exchangeRates.set(from, rate);
}

const unknownProperty = (store: ObjectStore, name: string): Refusal | undefined =>
  store.properties.find(name) === undefined ? notFound(`Property "${name}" does not exist`) : undefined;

function setRequired(portal: Portal, { requireProperty: wanted }: AdminAct): Refusal | undefined {
  if (wanted === undefined) return undefined;
  const store = portal.objects[wanted.objectTypeId];
  store.required.onCreate.delete(wanted.name);
  store.required.conditional.delete(wanted.name);
  if (wanted.when === 'create') store.required.onCreate.add(wanted.name);
  if (wanted.when === 'conditional') store.required.conditional.add(wanted.name);
  return unknownProperty(store, wanted.name);
}

function retype(portal: Portal, { retypeProperty: wanted }: AdminAct): Refusal | undefined {
  if (wanted === undefined) return undefined;
  const { properties } = portal.objects[wanted.objectTypeId];
  const present = properties.find(wanted.name);
  if (present === undefined) return notFound(`Property "${wanted.name}" does not exist`);
  const options = wanted.options ?? (wanted.type === 'bool' ? [...YES_NO] : []);
  const fieldType = wanted.fieldType ?? FIELD_TYPES[wanted.type][0] ?? 'text';
  properties.put({ ...present, type: wanted.type, fieldType, options });
  return undefined;
}

function remove(portal: Portal, { deleteProperty: wanted }: AdminAct, now: number): Refusal | undefined {
  if (wanted === undefined) return undefined;
  const { properties } = portal.objects[wanted.objectTypeId];
  const present = properties.find(wanted.name);
  if (present === undefined) return notFound(`Property "${wanted.name}" does not exist`);
  properties.archive(present, now);
  return undefined;
}

function create(portal: Portal, { createProperty: wanted }: AdminAct, now: number): Refusal | undefined {
  if (wanted === undefined) return undefined;
  const store = portal.objects[wanted.objectTypeId];
  if (store.properties.find(wanted.name) !== undefined)
    return invalidRequest(`Property "${wanted.name}" exists`);
  const definition = defineProperty(wanted, new Date(now).toISOString());
  store.properties.put(definition);
  indexUniqueProperty(store, definition);
  return undefined;
}

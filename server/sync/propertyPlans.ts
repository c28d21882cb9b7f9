import { z } from 'zod';
import type { Pack, PropertyField, PropertyPlan } from '../../src/app/packages/contract/setup.ts';
import { billingProperties } from '../billing/properties/billingProperties.ts';
import type { PropertyDefinition } from '../billing/properties/property.ts';

const OBJECTS = [
  { objectTypeId: '0-1', object: 'contacts', label: 'Contacts' },
  { objectTypeId: '0-2', object: 'companies', label: 'Companies' },
] as const;

/** What Portal.propertyLimits must hold for this question; null before the first look at the limits. */
const limitsColumn = z
  .object({
    byObjectType: z.array(z.object({ objectTypeId: z.string(), limit: z.number(), usage: z.number() })),
  })
  .nullable();

type PropertyRow = { objectTypeId: string; name: string; state: string; reason: string | null };

const fieldOf = (
  { name, label, pack, offBecause }: PropertyDefinition,
  own: PropertyRow[],
  fits: boolean,
  limit: number,
): PropertyField => {
  const row = own.find((one) => one.name === name);
  const field = { name, label, pack };
  if (row?.state === 'created') return { ...field, state: 'created', reason: null };
  if (row?.state === 'skipped' || row?.state === 'broken')
    return { ...field, state: 'skipped', reason: row.reason ?? 'No reason was given.' };
  if (offBecause !== null && row === undefined) return { ...field, state: 'skipped', reason: offBecause };
  if (fits || row !== undefined) return { ...field, state: 'planned', reason: null };
  return { ...field, state: 'skipped', reason: `The limit of ${limit} properties is reached.` };
};

/** Our properties by rank; before the portal was planned, as many as have room. */
const fieldsOf = (
  planned: readonly PropertyDefinition[],
  own: PropertyRow[],
  { limit, usage }: { limit: number; usage: number },
): PropertyField[] => {
  let room = limit - usage;
  return planned.map((property) => fieldOf(property, own, property.offBecause !== null || room-- > 0, limit));
};

const leftOut = (fields: PropertyField[]): PropertyPlan['skipped'] =>
  fields.flatMap(({ label, reason }) => (reason === null ? [] : [{ label, reason }]));

/** What was left out when the portal was looked at, by the labels. */
const named = (own: PropertyRow[], planned: readonly PropertyDefinition[]): PropertyPlan['skipped'] =>
  own
    .filter(({ state }) => state === 'skipped' || state === 'broken')
    .map(({ name, reason }) => ({
      label: planned.find((property) => property.name === name)?.label ?? name,
      reason: reason ?? 'No reason was given.',
    }));

/** The largest pack of which nothing is missing but what is off by itself. */
const packOf = (fields: PropertyField[]): Pack | null => {
  const off = new Set(billingProperties.filter((one) => one.offBecause !== null).map(({ name }) => name));
  const lacks = (pack: Pack) =>
    fields.some((field) => field.pack === pack && field.state === 'skipped' && !off.has(field.name));
  if (lacks('A')) return null;
  if (lacks('B')) return 'A';
  return lacks('C') ? 'B' : 'C';
};

/**
 * For each object: how many of our properties are planned, made and left out, and the portal's own limit as HubSpot
 * last told it. An object whose limit is not known yet is left out.
 */
export const propertyPlans = (limits: unknown, rows: PropertyRow[]): PropertyPlan[] => {
  const known = limitsColumn.parse(limits);
  return OBJECTS.flatMap(({ objectTypeId, object, label }) => {
    const limit = known?.byObjectType.find((entry) => entry.objectTypeId === objectTypeId);
    if (!limit) return [];
    const planned = billingProperties.filter(({ objects }) => objects.includes(object));
    const own = rows.filter((row) => row.objectTypeId === objectTypeId);
    const fields = fieldsOf(planned, own, limit);
    return [
      {
        objectTypeId,
        label,
        limit: limit.limit,
        usage: limit.usage,
        planned:
          own.length === 0
            ? fields.filter(({ state }) => state === 'planned').length
            : planned.filter(
                ({ name, offBecause }) =>
                  offBecause === null || !own.some((row) => row.name === name && row.reason === offBecause),
              ).length,
        created: own.filter(({ state }) => state === 'created').length,
        skipped: own.length === 0 ? leftOut(fields) : named(own, planned),
        pack: packOf(fields),
        fields,
      },
    ];
  });
};

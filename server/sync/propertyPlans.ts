import { z } from 'zod';
import type { PropertyPlan } from '../../src/app/packages/contract/setup.ts';
import { billingProperties } from '../billing/properties/billingProperties.ts';

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
    const labelOf = (name: string): string =>
      planned.find((property) => property.name === name)?.label ?? name;
    return [
      {
        objectTypeId,
        label,
        limit: limit.limit,
        usage: limit.usage,
        planned: planned.filter(
          ({ name, offBecause }) =>
            offBecause === null || !own.some((row) => row.name === name && row.reason === offBecause),
        ).length,
        created: own.filter(({ state }) => state === 'created').length,
        skipped: own
          .filter(({ state }) => state === 'skipped' || state === 'broken')
          .map(({ name, reason }) => ({ label: labelOf(name), reason: reason ?? 'No reason was given.' })),
      },
    ];
  });
};

import { invalidProperties, type PropertyFault } from '../answers/refusals.ts';
import type { Refusal } from '../answers/reply.ts';
import type { CrmRecord, Values } from '../portal/crmRecord.ts';
import type { ObjectStore } from '../portal/portal.ts';
import { LIFECYCLE_STAGES } from '../properties/standardProperties.ts';
import { asFault, checkValue } from './checkValue.ts';

/**
 * Checks the properties of one input and answers them as they would be stored, or one 400 that names every value
 * that HubSpot refuses: unknown and read-only properties, wrong options, dates, numbers and addresses.
 */
export function checkProperties(
  portalId: number,
  store: ObjectStore,
  properties: Readonly<Record<string, unknown>>,
  existing?: CrmRecord,
): Values | Refusal {
  const values: Record<string, string> = {};
  const faults: PropertyFault[] = [];
  for (const [given, raw] of Object.entries(properties)) {
    const name = given.toLowerCase();
    const property = store.properties.find(name);
    if (property === undefined) {
      faults.push({ name, code: 'PROPERTY_DOESNT_EXIST', message: `Property "${given}" does not exist` });
    } else if (property.modificationMetadata.readOnlyValue || property.calculated) {
      faults.push({
        name,
        code: 'READ_ONLY_VALUE',
        message: `"${name}" is a read only property; its value cannot be set.`,
      });
    } else {
      const checked = checkValue(property, raw);
      if ('code' in checked) faults.push(asFault(name, checked));
      else values[name] = checked.value;
    }
  }
  if (faults.length > 0) return invalidProperties(portalId, faults);
  return normalise(store, values, existing);
}

/** What HubSpot changes in valid values by itself. */
function normalise(
  store: ObjectStore,
  values: Record<string, string>,
  existing: CrmRecord | undefined,
): Values {
  if (store.names.typeId === '0-2') normaliseDomain(values, existing);
  appendChoices(store, values, existing);
  const stage = values['lifecyclestage'];
  const present = existing?.values['lifecyclestage'];
  if (stage !== undefined && stage !== '' && present !== undefined) {
    if (LIFECYCLE_STAGES.indexOf(stage) < LIFECYCLE_STAGES.indexOf(present)) delete values['lifecyclestage'];
  }
  return values;
}

/** `;a` adds a choice to those that are there; `a` replaces them (hubspot-api.md §6). */
function appendChoices(
  store: ObjectStore,
  values: Record<string, string>,
  existing: CrmRecord | undefined,
): void {
  for (const [name, value] of Object.entries(values)) {
    if (!value.startsWith(';') || store.properties.find(name)?.fieldType !== 'checkbox') continue;
    const present = existing?.values[name]?.split(';') ?? [];
    values[name] = [...new Set([...present, ...value.split(';')])].filter(Boolean).join(';');
  }
}

const bareDomain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#:].*$/, '')
    .replace(/^www\./, '');

function normaliseDomain(values: Record<string, string>, existing: CrmRecord | undefined): void {
  const { domain, website } = values;
  if (domain !== undefined) values['domain'] = bareDomain(domain);
  else if (website !== undefined && existing?.values['domain'] === undefined)
    values['domain'] = bareDomain(website);
}

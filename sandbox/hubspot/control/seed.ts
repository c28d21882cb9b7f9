import { z } from 'zod';
import { jsonReply, Refusal, type Reply } from '../answers/reply.ts';
import { tie } from '../associations/tie.ts';
import { checkProperties } from '../objects/checkProperties.ts';
import { isEmailAddress } from '../objects/emailAddress.ts';
import { defaultTypeId } from '../portal/associationTypes.ts';
import type { ObjectStore, Portal } from '../portal/portal.ts';
import type { World } from '../world.ts';
import { type ControlCall, controlPortal, portalIdField, readControl } from './controlCall.ts';

const recordSchema = z.object({ key: z.string(), properties: z.record(z.string(), z.string()) });

export const seedSchema = z.object({
  portalId: portalIdField,
  contacts: z.array(recordSchema.extend({ additionalEmails: z.array(z.string()).optional() })).default([]),
  companies: z.array(recordSchema.extend({ additionalDomains: z.array(z.string()).optional() })).default([]),
  associations: z.array(z.object({ contactKey: z.string(), companyKey: z.string() })).default([]),
});

/**
 * Records that a portal shall already hold, told apart by keys of the caller's. An association's key may also be the id of
 * a record that is there.
 */
export type Seed = z.input<typeof seedSchema>;

/** Ids by key. A record that HubSpot would not hold is left out, with the reason. */
export interface SeedResult {
  contacts: Record<string, string>;
  companies: Record<string, string>;
  skipped: { key: string; reason: string }[];
}

/** Puts records into a portal at once: no rate limit, no lag of Search, no journal entry, no webhook. */
export function seedPortal(world: World, portal: Portal, seed: z.output<typeof seedSchema>): SeedResult {
  const { contacts, companies, associations } = seed;
  const result: SeedResult = { contacts: {}, companies: {}, skipped: [] };
  for (const { key, properties, additionalDomains = [] } of companies) {
    const extra = { hs_additional_domains: additionalDomains.join(';').toLowerCase() };
    note(result, 'companies', key, insert(world, portal, portal.objects['0-2'], properties, extra));
  }
  for (const { key, properties, additionalEmails = [] } of contacts) {
    const addresses = additionalEmails.map((address) => address.trim().toLowerCase());
    const reason = takenAddress(portal, [properties['email']?.trim().toLowerCase() ?? '', ...addresses]);
    const extra = { hs_additional_emails: addresses.join(';') };
    const made =
      reason === undefined ? insert(world, portal, portal.objects['0-1'], properties, extra) : { reason };
    note(result, 'contacts', key, made);
  }
  for (const { contactKey, companyKey } of associations) {
    const contactId = result.contacts[contactKey] ?? portal.objects['0-1'].records.find(contactKey)?.id;
    const companyId = result.companies[companyKey] ?? portal.objects['0-2'].records.find(companyKey)?.id;
    if (contactId === undefined || companyId === undefined) continue;
    const from = { store: portal.objects['0-1'], id: contactId };
    tie(
      world,
      portal,
      from,
      { store: portal.objects['0-2'], id: companyId },
      defaultTypeId('0-1', '0-2'),
      'seed',
    );
  }
  return result;
}

function takenAddress(portal: Portal, addresses: readonly string[]): string | undefined {
  for (const address of addresses.filter(Boolean)) {
    if (!isEmailAddress(address)) return `${address} is not an address that HubSpot takes`;
    if (portal.blockedEmails.has(address)) return `${address} was deleted for privacy`;
    const holder = portal.objects['0-1'].records.findBy('email', address)[0];
    if (holder !== undefined) return `${address} belongs to contact ${holder.id}`;
  }
  return undefined;
}

function insert(
  world: World,
  portal: Portal,
  store: ObjectStore,
  properties: Record<string, string>,
  extra: Record<string, string>,
): { id: string } | { reason: string } {
  const values = checkProperties(portal.profile.id, store, properties);
  if (values instanceof Refusal) return { reason: values.json.message };
  const record = store.records.insert(portal.nextId(), { ...values, ...extra }, world.clock.now(), 0);
  record.indexed = record.values;
  return { id: record.id };
}

function note(
  result: SeedResult,
  kind: 'contacts' | 'companies',
  key: string,
  made: { id: string } | { reason: string },
): void {
  if ('id' in made) result[kind][key] = made.id;
  else result.skipped.push({ key, reason: made.reason });
}

/** POST /__control/seed. */
export function controlSeed(call: ControlCall): Reply {
  const seed = readControl(call, seedSchema);
  if (seed instanceof Refusal) return seed;
  const portal = controlPortal(call.world, seed.portalId);
  return portal instanceof Refusal ? portal : jsonReply(200, seedPortal(call.world, portal, seed));
}

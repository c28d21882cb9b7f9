import { notFound } from '../answers/refusals.ts';
import { jsonReply, Refusal, type Reply } from '../answers/reply.ts';
import { type ControlCall, controlPortal } from '../control/controlCall.ts';
import { readValue } from '../objects/presentRecord.ts';
import type { CrmRecord } from '../portal/crmRecord.ts';
import { objectTypeId } from '../portal/objectTypes.ts';
import type { ObjectStore, Portal } from '../portal/portal.ts';

/** A record as a list or another record's page shows it. */
interface RecordLine {
  id: string;
  objectTypeId: string;
  name: string;
  email?: string | undefined;
  domain?: string | undefined;
}

/** The words that stand for a record: a person's name or address, a company's name or domain. */
function nameOf({ names }: ObjectStore, { id, values }: CrmRecord): string {
  const person = [values['firstname'], values['lastname']].filter(Boolean).join(' ');
  const words = names.typeId === '0-1' ? [person, values['email']] : [values['name'], values['domain']];
  return words.find(Boolean) ?? `${names.singularLabel} ${id}`;
}

const lineOf = (store: ObjectStore, record: CrmRecord): RecordLine => ({
  id: record.id,
  objectTypeId: store.names.typeId,
  name: nameOf(store, record),
  email: record.values['email'],
  domain: record.values['domain'],
});

/** The portal and object type of a UI call. */
function place(call: ControlCall, type: string): { portal: Portal; store: ObjectStore } | Refusal {
  const wanted = call.query.get('portalId');
  const portal = controlPortal(call.world, wanted === null ? undefined : Number(wanted));
  if (portal instanceof Refusal) return portal;
  const typeId = objectTypeId(type);
  return typeId === undefined
    ? notFound(`No object type '${type}' here`)
    : { portal, store: portal.objects[typeId] };
}

/** GET /__ui/records?objectTypeId=0-1&query=&after=&limit=: by ascending id; `query` is part of a name or address. */
export function listForPeople(call: ControlCall): Reply {
  const found = place(call, call.query.get('objectTypeId') ?? '0-1');
  if (found instanceof Refusal) return found;
  const { store } = found;
  const term = (call.query.get('query') ?? '').trim().toLowerCase();
  const limit = Math.min(Math.max(Number(call.query.get('limit') ?? 50) || 50, 1), 500);
  const results: (RecordLine & { properties: Record<string, string> })[] = [];
  for (const record of store.records.list(Number(call.query.get('after') ?? 0) || 0)) {
    const line = lineOf(store, record);
    const text = `${line.name} ${record.values['email'] ?? ''} ${record.values['hs_additional_emails'] ?? ''} ${record.values['domain'] ?? ''}`;
    if (term !== '' && !text.toLowerCase().includes(term)) continue;
    if (results.length === limit) return jsonReply(200, { results, after: results[results.length - 1]?.id });
    results.push({ ...line, properties: { ...record.values } });
  }
  return jsonReply(200, { results });
}

/** GET /__ui/records/{objectTypeId}/{id}: every property by group, with labels, and the tied records. */
export function showForPeople(call: ControlCall, type: string, id: string): Reply {
  const found = place(call, type);
  if (found instanceof Refusal) return found;
  const { portal, store } = found;
  const record = store.records.findMerged(id);
  if (record === undefined) return notFound();
  return jsonReply(200, {
    ...lineOf(store, record),
    portalId: portal.profile.id,
    createdAt: new Date(record.createdAt).toISOString(),
    updatedAt: new Date(record.updatedAt).toISOString(),
    groups: groupsOf(store, record),
    associations: associatedWith(portal, store, record),
  });
}

function groupsOf(store: ObjectStore, record: CrmRecord) {
  const properties = store.properties.list().filter((property) => !property.hidden);
  return [...store.properties.groups.values()].map(({ name, label }) => ({
    name,
    label,
    properties: properties
      .filter((property) => property.groupName === name)
      .map((property) => {
        const value = readValue(store, record, property.name) ?? null;
        const option = property.options.find((one) => one.value === value);
        return {
          name: property.name,
          label: property.label,
          type: property.type,
          fieldType: property.fieldType,
          value,
          displayValue: option?.label ?? value,
        };
      }),
  }));
}

function associatedWith(portal: Portal, store: ObjectStore, record: CrmRecord) {
  return Object.values(portal.objects).flatMap((other) =>
    portal.associations
      .listFrom(store.names.typeId, record.id, other.names.typeId)
      .flatMap(({ toId, typeIds }) => {
        const tied = other.records.find(toId);
        const primary = typeIds.includes(1) || typeIds.includes(2);
        return tied === undefined ? [] : [{ ...lineOf(other, tied), primary }];
      }),
  );
}

/** GET /__ui/portal: whose account this is. */
export function showPortal(call: ControlCall): Reply {
  const found = place(call, '0-1');
  if (found instanceof Refusal) return found;
  const { portal } = found;
  const counts = Object.fromEntries(
    Object.values(portal.objects).map(({ names, records }) => [names.plural, records.size]),
  );
  return jsonReply(200, { ...portal.profile, counts });
}

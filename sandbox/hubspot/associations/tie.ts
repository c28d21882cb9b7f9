import { defaultTypeId, labelsBetween } from '../portal/associationTypes.ts';
import type { ObjectStore, Portal } from '../portal/portal.ts';
import type { World } from '../world.ts';

/** One record of one type. */
export interface End {
  store: ObjectStore;
  id: string;
}

const PRIMARY_COMPANY = 1;

/**
 * Ties two records in both directions: the given type, and always the one without a label. The first company of a
 * contact becomes its primary one; a new primary takes the place of the old (hubspot-api.md §5.4, §7).
 */
export function tie(world: World, portal: Portal, from: End, to: End, typeId: number, by: string): void {
  const [fromType, toType] = [from.store.names.typeId, to.store.names.typeId];
  addBoth(portal, from, to, defaultTypeId(fromType, toType));
  addBoth(portal, from, to, typeId);
  const contact = fromType === '0-1' ? from : to;
  const company = fromType === '0-1' ? to : from;
  if (fromType !== toType) settlePrimary(world, portal, contact, company, typeId === 1 || typeId === 2);
  world.journal.note({
    at: world.clock.now(),
    portalId: portal.profile.id,
    by,
    action: 'associated',
    objectTypeId: fromType,
    id: from.id,
    other: to.id,
  });
}

/** Takes a pair apart in both directions; with a `typeId` only that type, and the whole pair for the plain one. */
export function untie(world: World, portal: Portal, from: End, to: End, by: string, typeId?: number): void {
  const [fromType, toType] = [from.store.names.typeId, to.store.names.typeId];
  const whole = typeId === undefined || typeId === defaultTypeId(fromType, toType);
  const inverse = labelsBetween(portal.labels, fromType, toType).find((label) => label.typeId === typeId);
  portal.associations.remove(fromType, from.id, toType, to.id, whole ? undefined : typeId);
  portal.associations.remove(toType, to.id, fromType, from.id, whole ? undefined : inverse?.inverseTypeId);
  const contact = fromType === '0-1' ? from : to;
  if (fromType !== toType) showPrimary(world, portal, contact);
  world.journal.note({
    at: world.clock.now(),
    portalId: portal.profile.id,
    by,
    action: 'dissociated',
    objectTypeId: fromType,
    id: from.id,
    other: to.id,
  });
}

function addBoth(portal: Portal, from: End, to: End, typeId: number): void {
  const [fromType, toType] = [from.store.names.typeId, to.store.names.typeId];
  const label = labelsBetween(portal.labels, fromType, toType).find((one) => one.typeId === typeId);
  if (label === undefined) return;
  portal.associations.add(fromType, from.id, toType, to.id, label.typeId);
  portal.associations.add(toType, to.id, fromType, from.id, label.inverseTypeId);
}

function settlePrimary(world: World, portal: Portal, contact: End, company: End, wanted: boolean): void {
  const primaries = portal.associations
    .listFrom('0-1', contact.id, '0-2')
    .filter((pair) => pair.typeIds.includes(PRIMARY_COMPANY));
  if (wanted) {
    for (const { toId } of primaries.filter((pair) => pair.toId !== company.id)) {
      portal.associations.remove('0-1', contact.id, '0-2', toId, PRIMARY_COMPANY);
      portal.associations.remove('0-2', toId, '0-1', contact.id, 2);
    }
  } else if (primaries.length === 0) addBoth(portal, contact, company, PRIMARY_COMPANY);
  showPrimary(world, portal, contact);
}

/** Keeps the contact's property `associatedcompanyid` true. */
function showPrimary(world: World, portal: Portal, contact: End): void {
  const pairs = portal.associations.listFrom('0-1', contact.id, '0-2');
  const primary = pairs.find((pair) => pair.typeIds.includes(PRIMARY_COMPANY))?.toId ?? '';
  const record = contact.store.records.find(contact.id);
  if (record === undefined || (record.values['associatedcompanyid'] ?? '') === primary) return;
  contact.store.records.change(
    record,
    { associatedcompanyid: primary },
    record.updatedAt,
    world.switches.searchLagMs,
  );
}

/** Takes a record out of every tie it has, as HubSpot does when it is deleted. Answers who it was tied to. */
export function untieAll(world: World, portal: Portal, end: End): { to: End; typeIds: readonly number[] }[] {
  const type = end.store.names.typeId;
  return Object.values(portal.objects).flatMap((store) => {
    const other = store.names.typeId;
    return portal.associations.listFrom(type, end.id, other).map(({ toId, typeIds }) => {
      portal.associations.remove(type, end.id, other, toId);
      portal.associations.remove(other, toId, type, end.id);
      if (other === '0-1' && type === '0-2') showPrimary(world, portal, { store, id: toId });
      return { to: { store, id: toId }, typeIds };
    });
  });
}

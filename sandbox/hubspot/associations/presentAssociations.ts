import { invalidRequest } from '../answers/refusals.ts';
import type { Refusal } from '../answers/reply.ts';
import type { AssociatedRecord } from '../portal/associationTable.ts';
import { labelsBetween } from '../portal/associationTypes.ts';
import { objectTypeId } from '../portal/objectTypes.ts';
import type { ObjectStore, Portal } from '../portal/portal.ts';
import type { ObjectCall } from '../serve/apiCall.ts';

/** A tied record as the association endpoints show it. */
export function presentPair(portal: Portal, from: ObjectStore, to: ObjectStore, pair: AssociatedRecord) {
  const labels = labelsBetween(portal.labels, from.names.typeId, to.names.typeId);
  return {
    toObjectId: pair.toId,
    associationTypes: pair.typeIds.map((typeId) => {
      const found = labels.find((label) => label.typeId === typeId);
      return { category: found?.category ?? 'HUBSPOT_DEFINED', typeId, label: found?.label ?? null };
    }),
  };
}

/** The `associations` block of a read that asked for it; the types are named in `names`. */
export function presentAssociations(
  call: ObjectCall,
  id: string,
  names: readonly string[],
): { associations?: Record<string, unknown> } | Refusal {
  if (names.length === 0) return {};
  const associations: Record<string, unknown> = {};
  for (const name of names) {
    const typeId = objectTypeId(name);
    if (typeId === undefined) return invalidRequest(`Unable to infer object type from: ${name}`);
    const from = call.store.names;
    const to = call.portal.objects[typeId].names;
    const pairs = call.portal.associations.listFrom(from.typeId, id, typeId);
    const type = `${from.singularLabel}_to_${to.singularLabel}`.toLowerCase();
    if (pairs.length > 0)
      associations[to.plural] = { results: pairs.map((pair) => ({ id: pair.toId, type })) };
  }
  return Object.keys(associations).length === 0 ? {} : { associations };
}

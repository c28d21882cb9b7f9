import { z } from 'zod';
import { invalidRequest, notFound } from '../answers/refusals.ts';
import { jsonReply, noContent, Refusal, type Reply } from '../answers/reply.ts';
import { batchReply } from '../objects/batchReply.ts';
import { defaultTypeId, labelsBetween } from '../portal/associationTypes.ts';
import { type ObjectCall, param, parseBody } from '../serve/apiCall.ts';
import { typeSchema } from './associateNew.ts';
import { presentPair } from './presentAssociations.ts';
import { type End, tie, untie } from './tie.ts';

/** Both records of a path, if they exist. */
function ends(call: ObjectCall): { from: End; to: End } | Refusal {
  const from = { store: call.store, id: param(call, 'id') };
  const to = { store: call.target, id: param(call, 'toId') };
  const missing = [from, to].find((end) => end.store.records.find(end.id) === undefined);
  if (missing === undefined) return { from, to };
  return notFound(`${missing.store.names.singularLabel} ${missing.id} does not exist`);
}

/** Both directions of a plain tie, as the default endpoints answer it. */
export function presentDefault(from: End, to: End): unknown[] {
  const spec = (one: End, other: End) => ({
    from: { id: one.id },
    to: { id: other.id },
    associationSpec: {
      associationCategory: 'HUBSPOT_DEFINED',
      associationTypeId: defaultTypeId(one.store.names.typeId, other.store.names.typeId),
    },
  });
  return [spec(from, to), spec(to, from)];
}

/** PUT .../{from}/{id}/associations/default/{to}/{toId}: 200; a repetition changes nothing. */
export function putDefault(call: ObjectCall): Reply {
  const pair = ends(call);
  if (pair instanceof Refusal) return pair;
  const typeId = defaultTypeId(call.store.names.typeId, call.target.names.typeId);
  tie(call.world, call.portal, pair.from, pair.to, typeId, call.endpoint);
  return batchReply(call, 200, presentDefault(pair.from, pair.to));
}

/** Replaces the types of a pair, and answers its labels; 400 for a type that does not lead there. */
export function relabel(
  call: ObjectCall,
  from: End,
  to: End,
  types: readonly z.infer<typeof typeSchema>[],
): Record<string, unknown> | Refusal {
  const labels = labelsBetween(call.portal.labels, from.store.names.typeId, to.store.names.typeId);
  const wrong = types.find((type) => !labels.some((label) => label.typeId === type.associationTypeId));
  if (wrong !== undefined)
    return invalidRequest(`Association type ${wrong.associationTypeId} does not exist here`);
  untie(call.world, call.portal, from, to, call.endpoint);
  for (const { associationTypeId } of types) {
    tie(call.world, call.portal, from, to, associationTypeId, call.endpoint);
  }
  const chosen = labels.filter((label) => types.some((type) => type.associationTypeId === label.typeId));
  return {
    fromObjectTypeId: from.store.names.typeId,
    fromObjectId: from.id,
    toObjectTypeId: to.store.names.typeId,
    toObjectId: to.id,
    labels: chosen.flatMap((label) => label.label ?? []),
  };
}

/** PUT .../{from}/{id}/associations/{to}/{toId} with labels: 201; labels that are not repeated are lost (§7). */
export function putLabelled(call: ObjectCall): Reply {
  const types = parseBody(call, z.array(typeSchema).min(1));
  if (types instanceof Refusal) return types;
  const pair = ends(call);
  if (pair instanceof Refusal) return pair;
  const shown = relabel(call, pair.from, pair.to, types);
  return shown instanceof Refusal ? shown : jsonReply(201, shown);
}

/** DELETE .../{from}/{id}/associations/{to}/{toId}: 204, all types of the pair. */
export function deleteAssociation(call: ObjectCall): Reply {
  const pair = ends(call);
  if (pair instanceof Refusal) return pair;
  untie(call.world, call.portal, pair.from, pair.to, call.endpoint);
  return noContent;
}

/** GET .../{from}/{id}/associations/{to}: pages of at most 500. */
export function listAssociations(call: ObjectCall): Reply {
  const { portal, store, target, query } = call;
  if (store.records.find(param(call, 'id')) === undefined) return notFound();
  const limit = Number(query.get('limit') ?? 500);
  if (!Number.isInteger(limit) || limit < 1 || limit > 500)
    return invalidRequest('limit must be between 1 and 500');
  const after = Number(query.get('after') ?? 0);
  const pairs = portal.associations
    .listFrom(store.names.typeId, param(call, 'id'), target.names.typeId)
    .filter((pair) => Number(pair.toId) > after);
  const shown = pairs.slice(0, limit);
  const last = shown[shown.length - 1];
  const results = shown.map((pair) => presentPair(portal, store, target, pair));
  const more = pairs.length > limit && last !== undefined ? { paging: { next: { after: last.toId } } } : {};
  return jsonReply(200, { results, ...more });
}

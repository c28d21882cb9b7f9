import { z } from 'zod';
import { invalidRequest, notFound } from '../answers/refusals.ts';
import { jsonReply, noContent, Refusal, type Reply } from '../answers/reply.ts';
import { type AssociationLabel, labelsBetween } from '../portal/associationTypes.ts';
import { type ObjectCall, param, parseBody } from '../serve/apiCall.ts';

const createSchema = z.object({
  label: z.string().min(1),
  name: z.string().min(1),
  inverseLabel: z.string().optional(),
});
const updateSchema = z.object({ associationTypeId: z.number().int(), label: z.string().min(1) });

const FIRST_CUSTOM_TYPE = 31;
/** Labels that a portal may define between two object types (hubspot-api.md §3.1, lowest tier). */
const LABEL_LIMIT = 10;

const present = ({ category, typeId, label }: AssociationLabel) => ({ category, typeId, label });

/** GET /crm/associations/2026-09/{from}/{to}/labels. */
export function listLabels({ portal, store, target }: ObjectCall): Reply {
  const labels = labelsBetween(portal.labels, store.names.typeId, target.names.typeId);
  return jsonReply(200, { results: labels.map(present) });
}

/** POST .../labels: makes a label and its inverse. */
export function createLabel(call: ObjectCall): Reply {
  const body = parseBody(call, createSchema);
  if (body instanceof Refusal) return body;
  const { portal, store, target } = call;
  const own = labelsBetween(portal.labels, store.names.typeId, target.names.typeId);
  if (own.some((label) => label.label === body.label))
    return invalidRequest(`Label '${body.label}' exists already`);
  if (own.filter((label) => label.category === 'USER_DEFINED').length >= LABEL_LIMIT) {
    return invalidRequest(`No more than ${LABEL_LIMIT} labels can be defined between two object types`);
  }
  const typeId = FIRST_CUSTOM_TYPE + portal.labels.length;
  const [from, to] = [store.names.typeId, target.names.typeId];
  const category = 'USER_DEFINED' as const;
  const forth = { category, typeId, label: body.label, from, to, inverseTypeId: typeId + 1 };
  const back = {
    category,
    typeId: typeId + 1,
    label: body.inverseLabel ?? body.label,
    from: to,
    to: from,
    inverseTypeId: typeId,
  };
  portal.labels.push(forth, back);
  return jsonReply(200, { results: [forth, back].map(present) });
}

/** PUT .../labels: renames one. */
export function renameLabel(call: ObjectCall): Reply {
  const body = parseBody(call, updateSchema);
  if (body instanceof Refusal) return body;
  const found = call.portal.labels.find((label) => label.typeId === body.associationTypeId);
  if (found === undefined) return notFound();
  found.label = body.label;
  return noContent;
}

/** DELETE .../labels/{typeId}: both directions. */
export function deleteLabel(call: ObjectCall): Reply {
  const typeId = Number(param(call, 'typeId'));
  const { portal } = call;
  portal.labels = portal.labels.filter((label) => label.typeId !== typeId && label.inverseTypeId !== typeId);
  return noContent;
}

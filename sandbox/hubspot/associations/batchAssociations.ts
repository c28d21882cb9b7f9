import { z } from 'zod';
import { notFound } from '../answers/refusals.ts';
import { noContent, Refusal, type Reply } from '../answers/reply.ts';
import { asRow, batchReply, checkSize, type RowError } from '../objects/batchReply.ts';
import { defaultTypeId } from '../portal/associationTypes.ts';
import { type ObjectCall, parseBody } from '../serve/apiCall.ts';
import { typeSchema } from './associateNew.ts';
import { presentPair } from './presentAssociations.ts';
import { presentDefault, relabel } from './singleAssociation.ts';
import { type End, tie, untie } from './tie.ts';

const idSchema = z.object({ id: z.string() });
const pairsSchema = z.object({ inputs: z.array(z.object({ from: idSchema, to: idSchema })) });
const labelledSchema = z.object({
  inputs: z.array(z.object({ from: idSchema, to: idSchema, types: z.array(typeSchema).min(1) })),
});
const readSchema = z.object({ inputs: z.array(z.object({ id: z.string(), after: z.string().optional() })) });
const archiveSchema = z.object({ inputs: z.array(z.object({ from: idSchema, to: z.array(idSchema) })) });

const PAIRS = 2000;
const READS = 1000;
const ARCHIVES = 100;

interface Pair {
  from: { id: string };
  to: { id: string };
}

const endsOf = ({ store, target }: ObjectCall, pair: Pair): { from: End; to: End } => ({
  from: { store, id: pair.from.id },
  to: { store: target, id: pair.to.id },
});

/** The row of a pair of which a record is not there. */
function missingEnd(call: ObjectCall, pair: Pair): RowError | undefined {
  const { from, to } = endsOf(call, pair);
  const missing = [from, to].find((end) => end.store.records.find(end.id) === undefined);
  if (missing === undefined) return undefined;
  return asRow(notFound(`${missing.store.names.singularLabel} ${missing.id} does not exist`), {
    fromObjectId: [pair.from.id],
    toObjectId: [pair.to.id],
  });
}

/** POST .../{from}/{to}/batch/associate/default: up to 2,000 pairs, 200; a repetition changes nothing (§7). */
export function batchAssociateDefault(call: ObjectCall): Reply {
  const body = parseBody(call, pairsSchema);
  if (body instanceof Refusal) return body;
  const refused = checkSize(body.inputs, PAIRS);
  if (refused !== undefined) return refused;
  const typeId = defaultTypeId(call.store.names.typeId, call.target.names.typeId);
  const errors = body.inputs.flatMap((pair) => missingEnd(call, pair) ?? []);
  const results = body.inputs.flatMap((pair) => {
    if (missingEnd(call, pair) !== undefined) return [];
    const { from, to } = endsOf(call, pair);
    tie(call.world, call.portal, from, to, typeId, call.endpoint);
    return presentDefault(from, to);
  });
  return batchReply(call, 200, results, errors);
}

/** POST .../{from}/{to}/batch/create with labels: up to 2,000 pairs, 201. */
export function batchAssociate(call: ObjectCall): Reply {
  const body = parseBody(call, labelledSchema);
  if (body instanceof Refusal) return body;
  const refused = checkSize(body.inputs, PAIRS);
  if (refused !== undefined) return refused;
  const errors: RowError[] = [];
  const results: unknown[] = [];
  for (const pair of body.inputs) {
    const { from, to } = endsOf(call, pair);
    const missing = missingEnd(call, pair);
    const shown = missing ?? relabel(call, from, to, pair.types);
    if (shown instanceof Refusal) return shown;
    if (missing === undefined) results.push(shown);
    else errors.push(missing);
  }
  return batchReply(call, 201, results, errors);
}

/** POST .../{from}/{to}/batch/read: up to 1,000 records; those without a tie are rows of a 207. */
export function batchReadAssociations(call: ObjectCall): Reply {
  const body = parseBody(call, readSchema);
  if (body instanceof Refusal) return body;
  const refused = checkSize(body.inputs, READS);
  if (refused !== undefined) return refused;
  const { portal, store, target } = call;
  const errors: RowError[] = [];
  const results: unknown[] = [];
  for (const { id, after } of body.inputs) {
    const all = portal.associations.listFrom(store.names.typeId, id, target.names.typeId);
    const pairs = all.filter((pair) => Number(pair.toId) > Number(after ?? 0));
    const to = pairs.map((pair) => presentPair(portal, store, target, pair));
    if (all.length > 0) results.push({ from: { id }, to });
    else
      errors.push(
        asRow(notFound(`No ${target.names.plural} are associated with ${id}`), { fromObjectId: [id] }),
      );
  }
  return batchReply(call, 200, results, errors);
}

/** POST .../{from}/{to}/batch/archive: whole pairs, up to 100 records to come from. */
export function batchArchiveAssociations(call: ObjectCall): Reply {
  const body = parseBody(call, archiveSchema);
  if (body instanceof Refusal) return body;
  const refused = checkSize(body.inputs, ARCHIVES);
  if (refused !== undefined) return refused;
  for (const { from, to } of body.inputs) {
    for (const target of to) {
      const ends = endsOf(call, { from, to: target });
      untie(call.world, call.portal, ends.from, ends.to, call.endpoint);
    }
  }
  return call.world.switches.associationArchiveNoContent ? noContent : batchReply(call, 200, []);
}

/** POST .../{from}/{to}/batch/labels/archive: only the named types of each pair. */
export function batchArchiveLabels(call: ObjectCall): Reply {
  const body = parseBody(call, labelledSchema);
  if (body instanceof Refusal) return body;
  const refused = checkSize(body.inputs, PAIRS);
  if (refused !== undefined) return refused;
  for (const pair of body.inputs) {
    const { from, to } = endsOf(call, pair);
    for (const { associationTypeId } of pair.types) {
      untie(call.world, call.portal, from, to, call.endpoint, associationTypeId);
    }
  }
  return call.world.switches.associationArchiveNoContent ? noContent : batchReply(call, 200, []);
}

import type { HubSpotFailure } from '../../hubspot/failures.ts';
import type { PortalClient } from '../../hubspot/portalClient.ts';
import type { BatchReply, ObjectTypeId } from '../../hubspot/records/batchReply.ts';
import { type RecordChange, updateRecords } from '../../hubspot/records/updateRecords.ts';
import { type Outcome, success } from '../../outcome.ts';
import { missingProperties, refusalsOf } from './missingProperties.ts';

/** Where a batch goes, and the properties that are known to be gone there; it learns of more while it is sent. */
export type Target = { portal: PortalClient; objectTypeId: ObjectTypeId; gone: Set<string> };

/** Values of a change without those whose property is gone. */
export const withoutGone = (
  values: Record<string, string>,
  gone: ReadonlySet<string>,
): Record<string, string> => Object.fromEntries(Object.entries(values).filter(([name]) => !gone.has(name)));

/**
 * Writes up to 100 records. When HubSpot says that a property of ours does not exist, what it refused for that is
 * sent again without it; each time a new property must be named, so this ends.
 */
export const sendChanges = async (
  target: Target,
  changes: RecordChange[],
): Promise<Outcome<BatchReply, HubSpotFailure>> => {
  const { portal, objectTypeId, gone } = target;
  const rows = changes
    .map(({ id, properties }) => ({ id, properties: withoutGone(properties, gone) }))
    .filter(({ properties }) => Object.keys(properties).length > 0);
  if (rows.length === 0) return success({ results: [], refused: [] });
  const reply = await updateRecords(portal, objectTypeId, rows);
  const forThat = refusalsOf(reply).filter((refusal) => missingProperties(refusal).length > 0);
  // Batches under way at the same time learn of a property together, so what counts is what this one still sent.
  const sent = new Set(rows.flatMap(({ properties }) => Object.keys(properties)));
  const named = forThat.flatMap(missingProperties).filter((name) => sent.has(name));
  if (named.length === 0) return reply;
  for (const name of named) gone.add(name);
  if (!reply.ok) return sendChanges(target, changes);
  const ids = new Set(forThat.flatMap(({ traceIds, ids: recordIds }) => [...traceIds, ...recordIds]));
  const again = await sendChanges(
    target,
    rows.filter(({ id }) => ids.has(id.toString())),
  );
  if (!again.ok) return again;
  return success({
    results: [...reply.value.results, ...again.value.results],
    refused: [...reply.value.refused.filter((refusal) => !forThat.includes(refusal)), ...again.value.refused],
  });
};

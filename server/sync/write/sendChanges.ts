import type { HubSpotFailure } from '../../hubspot/failures.ts';
import type { BatchReply } from '../../hubspot/records/batchReply.ts';
import { type RecordChange, updateRecords } from '../../hubspot/records/updateRecords.ts';
import { type Outcome, success } from '../../outcome.ts';
import { refusalsOf, refusedProperties } from './refusedProperties.ts';
import { restoreOptions } from './restoreOptions.ts';
import type { Target } from './target.ts';

/** Values of a change without those whose property is gone. */
export const withoutGone = (
  values: Record<string, string>,
  gone: ReadonlySet<string>,
): Record<string, string> => Object.fromEntries(Object.entries(values).filter(([name]) => !gone.has(name)));

/** Those of the properties whose missing options were put back, now or by another batch under way. */
const mend = async (
  { portal, objectTypeId, mending }: Target,
  names: string[],
): Promise<Outcome<string[], HubSpotFailure>> => {
  const mended: string[] = [];
  for (const name of names) {
    const known = mending.get(name) ?? restoreOptions(portal, objectTypeId, name);
    mending.set(name, known);
    const outcome = await known;
    if (!outcome.ok) return outcome;
    if (outcome.value) mended.push(name);
  }
  return success(mended);
};

/**
 * Writes up to 100 records. What HubSpot refuses for want of a property or an option of ours is sent again, without the
 * property or with the option put back; each time another one must be named, so this ends. `tried` are the properties
 * whose options were put back for these rows.
 */
export const sendChanges = async (
  target: Target,
  changes: RecordChange[],
  tried: readonly string[] = [],
): Promise<Outcome<BatchReply, HubSpotFailure>> => {
  const { portal, objectTypeId, gone } = target;
  const rows = changes
    .map(({ id, properties }) => ({ id, properties: withoutGone(properties, gone) }))
    .filter(({ properties }) => Object.keys(properties).length > 0);
  if (rows.length === 0) return success({ results: [], refused: [] });
  const reply = await updateRecords(portal, objectTypeId, rows);
  const refusals = refusalsOf(reply);
  // Batches under way at the same time learn of a property together, so what counts is what this one still sent.
  const sent = new Set(rows.flatMap(({ properties }) => Object.keys(properties)));
  const missing = refusedProperties(refusals, 'PROPERTY_DOESNT_EXIST').filter((name) => sent.has(name));
  for (const name of missing) gone.add(name);
  const lacking = refusedProperties(refusals, 'INVALID_OPTION').filter((name) => !tried.includes(name));
  const mended = await mend(target, lacking);
  if (!mended.ok) return mended;
  const better = new Set([...missing, ...mended.value]);
  if (better.size === 0) return reply;
  const nowTried = [...tried, ...mended.value];
  if (!reply.ok) return sendChanges(target, changes, nowTried);
  const forThat = reply.value.refused.filter(({ faults }) => faults.some((one) => better.has(one.property)));
  const ids = new Set(forThat.flatMap(({ traceIds, ids: recordIds }) => [...traceIds, ...recordIds]));
  const again = await sendChanges(
    target,
    rows.filter(({ id }) => ids.has(id.toString())),
    nowTried,
  );
  if (!again.ok) return again;
  return success({
    results: [...reply.value.results, ...again.value.results],
    refused: [...reply.value.refused.filter((refusal) => !forThat.includes(refusal)), ...again.value.refused],
  });
};

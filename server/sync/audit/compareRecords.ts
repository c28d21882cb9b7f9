import { BATCH_SIZE, type ObjectTypeId } from '../../hubspot/records/batchReply.ts';
import { readRecords } from '../../hubspot/records/readRecords.ts';
import { type Outcome, success } from '../../outcome.ts';
import { type BelievedRecord, pageWrites } from '../../store/audit/pageWrites.ts';
import type { RecordFinding } from '../../store/findings/addFindings.ts';
import type { PropertyValues } from '../../store/writes/recordWrite.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { whereabouts } from '../hubspotEvents/whereabouts.ts';
import { inChunks } from '../link/inChunks.ts';
import type { SyncFailure } from '../runOptions.ts';
import { sameValue } from '../sameValue.ts';

/** Records read at once: four calls of a hundred, so that live writing keeps half of HubSpot's rate. */
const PAGE_SIZE = 400;

/** A page of records compared: what differs, what is gone, and where it ends (null: there was nothing more). */
export type ComparedPage = {
  last: bigint | null;
  records: number;
  differing: { recordId: bigint; found: PropertyValues }[];
  gone: bigint[];
  /** Merged away, and into what. */
  moved: { from: bigint; to: bigint }[];
  findings: RecordFinding[];
};

type Chunk = { believed: BelievedRecord; values: Record<string, string | null> | null };

const readChunk = async (
  deps: HubSpotDeps,
  portalId: bigint,
  objectTypeId: ObjectTypeId,
  chunk: BelievedRecord[],
): Promise<Outcome<Chunk[], SyncFailure>> => {
  const names = [...new Set(chunk.flatMap(({ written }) => Object.keys(written)))];
  const values = chunk.map(({ recordId }) => recordId.toString());
  const read = await readRecords(deps.portal(portalId), objectTypeId, { by: 'id', values }, names);
  if (!read.ok) return read;
  const byId = new Map(read.value.results.map(({ id, properties }) => [id, properties]));
  return success(chunk.map((believed) => ({ believed, values: byId.get(believed.recordId) ?? null })));
};

const outcomeOf = (believed: BelievedRecord, paused: boolean): Pick<RecordFinding, 'outcome' | 'reason'> => {
  if (believed.state === 'parked')
    return {
      outcome: 'left',
      reason: `HubSpot refuses this record: ${believed.reason ?? 'it said no more.'}`,
    };
  if (paused)
    return { outcome: 'left', reason: 'Writing is paused: it is written when somebody resumes it.' };
  return { outcome: 'healed', reason: 'Changed in HubSpot; ClearSync writes its value again.' };
};

const missing = (objectTypeId: string, recordId: bigint, to: bigint | null): RecordFinding => ({
  objectTypeId,
  recordId,
  place: 'link',
  what: 'record',
  expected: recordId.toString(),
  found: to?.toString() ?? null,
  outcome: 'healed',
  reason:
    to === null
      ? 'No longer in HubSpot; its customers are linked anew.'
      : 'Merged in HubSpot; its customers follow to the record that it became.',
});

/** A batch passes over records that were merged away and those that were deleted alike: each is asked for alone. */
const settle = async (
  deps: HubSpotDeps,
  portalId: bigint,
  objectTypeId: ObjectTypeId,
  page: ComparedPage,
  recordIds: bigint[],
): Promise<Outcome<null, SyncFailure>> => {
  for (const recordId of recordIds) {
    const where = await whereabouts(deps.portal(portalId), objectTypeId, recordId);
    if (!where.ok) return where;
    if (where.value.state === 'there') continue;
    const to = where.value.state === 'moved' ? where.value.to : null;
    if (to === null) page.gone.push(recordId);
    else page.moved.push({ from: recordId, to });
    page.findings.push(missing(objectTypeId, recordId, to));
  }
  return success(null);
};

const compare = (
  page: ComparedPage,
  objectTypeId: string,
  { believed, values }: { believed: BelievedRecord; values: Record<string, string | null> },
  paused: boolean,
): void => {
  const { recordId, written } = believed;
  const differing = Object.entries(written).filter(([name, ours]) => !sameValue(name, ours, values[name]));
  if (differing.length === 0) return;
  const found = Object.fromEntries(differing.map(([name]) => [name, values[name] ?? '']));
  page.differing.push({ recordId, found });
  for (const [what, expected] of differing) {
    const is = { expected, found: values[what] ?? '', ...outcomeOf(believed, paused) };
    page.findings.push({ objectTypeId, recordId, place: 'hubspot', what, ...is });
  }
};

/**
 * Reads the next records of an object type, a hundred a call, and compares our properties with what we wrote there.
 * Call it with the portal's lease: nobody may write in between.
 */
export const compareRecords = async (
  deps: HubSpotDeps,
  portalId: bigint,
  objectTypeId: ObjectTypeId,
  after: bigint,
  { paused }: { paused: boolean },
): Promise<Outcome<ComparedPage, SyncFailure>> => {
  const rows = await pageWrites(deps.db, portalId, objectTypeId, after, PAGE_SIZE);
  const read = await inChunks(rows, BATCH_SIZE, (chunk) => readChunk(deps, portalId, objectTypeId, chunk));
  if (!read.ok) return read;
  const last = rows.at(-1)?.recordId ?? null;
  const page: ComparedPage = { last, records: rows.length, differing: [], gone: [], moved: [], findings: [] };
  const lost: bigint[] = [];
  for (const { believed, values } of read.value.flat()) {
    if (values === null) lost.push(believed.recordId);
    else compare(page, objectTypeId, { believed, values }, paused);
  }
  const settled = await settle(deps, portalId, objectTypeId, page, lost);
  return settled.ok ? success(page) : settled;
};

import { BATCH_SIZE } from '../../hubspot/records/batchReply.ts';
import { failed, type Outcome, success } from '../../outcome.ts';
import { findPortal } from '../../store/portals/findPortal.ts';
import { countUndone } from '../../store/undo/countUndone.ts';
import { findLedgerRun, type LedgerRun } from '../../store/undo/findLedgerRun.ts';
import { type CreatedRecord, listCreated } from '../../store/undo/listCreated.ts';
import { pageUndone } from '../../store/undo/pageUndone.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { OBJECT_TYPES } from '../properties/objectTypes.ts';
import type { SyncFailure } from '../runOptions.ts';
import { type JudgedValue, readCurrent } from './readCurrent.ts';

/** So many records are looked up in HubSpot for a plan, which has seconds; the undo itself looks at each. */
const MOST_CHECKED = 1000;

/** A value that an undo would leave as it is. */
type LeftValue = { objectTypeId: string; recordId: bigint; name: string; reason: string };

export type UndoPlan = {
  run: LedgerRun;
  /** To how many records the run wrote, and of how many of them HubSpot was asked now. */
  records: number;
  checked: number;
  /** Of the records checked. */
  restorable: { records: number; values: number };
  left: LeftValue[];
  created: CreatedRecord[];
  /** Writing stands still already. */
  isPaused: boolean;
};

/** Why a run cannot be undone. */
export type UndoRefusal = { kind: 'not_found' } | { kind: 'is_open' } | { kind: 'is_undo' };

/** The run, if it can be undone. */
export const undoableRun = async (
  { db }: Pick<HubSpotDeps, 'db'>,
  portalId: bigint,
  runId: string,
): Promise<Outcome<LedgerRun, UndoRefusal>> => {
  const run = await findLedgerRun(db, portalId, runId);
  if (!run) return failed({ kind: 'not_found' });
  if (run.isOpen) return failed({ kind: 'is_open' });
  return run.kind === 'undo' ? failed({ kind: 'is_undo' }) : success(run);
};

const judgeSome = async (
  deps: HubSpotDeps,
  portalId: bigint,
  runId: string,
): Promise<Outcome<(JudgedValue & { objectTypeId: string })[], SyncFailure>> => {
  const judged: (JudgedValue & { objectTypeId: string })[] = [];
  let checked = 0;
  for (const { objectTypeId } of OBJECT_TYPES) {
    for (let after = 0n; checked < MOST_CHECKED; ) {
      const values = await pageUndone(deps.db, portalId, runId, objectTypeId, after, BATCH_SIZE);
      const last = values.at(-1);
      if (!last) break;
      const page = await readCurrent(deps, portalId, objectTypeId, values);
      if (!page.ok) return page;
      judged.push(...page.value.map((value) => ({ ...value, objectTypeId })));
      checked += new Set(values.map(({ recordId }) => recordId)).size;
      after = last.recordId;
    }
  }
  return success(judged);
};

const recordsOf = (values: { objectTypeId: string; recordId: bigint }[]): number =>
  new Set(values.map(({ objectTypeId, recordId }) => `${objectTypeId}/${recordId}`)).size;

/** What the undo of a run would do, by what HubSpot holds now. Changes nothing. */
export const planUndo = async (
  deps: HubSpotDeps,
  portalId: bigint,
  runId: string,
): Promise<Outcome<UndoPlan, UndoRefusal | SyncFailure>> => {
  const run = await undoableRun(deps, portalId, runId);
  if (!run.ok) return run;
  const judged = await judgeSome(deps, portalId, runId);
  if (!judged.ok) return judged;
  const restorable = judged.value.filter(({ judgement }) => judgement.kind === 'restore');
  const portal = await findPortal(deps.db, portalId);
  return success({
    run: run.value,
    records: await countUndone(deps.db, portalId, runId),
    checked: recordsOf(judged.value),
    restorable: { records: recordsOf(restorable), values: restorable.length },
    left: judged.value.flatMap(({ objectTypeId, recordId, name, judgement }) =>
      judgement.kind === 'left' ? [{ objectTypeId, recordId, name, reason: judgement.reason }] : [],
    ),
    created: await listCreated(deps.db, portalId, runId),
    isPaused: (portal?.pausedAt ?? null) !== null,
  });
};

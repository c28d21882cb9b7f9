import type { ObjectTypeId } from '../../hubspot/records/batchReply.ts';
import { readRecords } from '../../hubspot/records/readRecords.ts';
import { type Outcome, success } from '../../outcome.ts';
import type { UndoneValue } from '../../store/undo/pageUndone.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import type { SyncFailure } from '../runOptions.ts';
import { type Judgement, judgeValue } from './judgeValue.ts';

/** A value of a run, judged by what HubSpot holds now. */
export type JudgedValue = UndoneValue & { judgement: Judgement };

/** Reads at most a hundred records of a run from HubSpot and judges each of the values that it wrote there. */
export const readCurrent = async (
  deps: HubSpotDeps,
  portalId: bigint,
  objectTypeId: ObjectTypeId,
  values: UndoneValue[],
): Promise<Outcome<JudgedValue[], SyncFailure>> => {
  const ids = [...new Set(values.map(({ recordId }) => recordId))];
  if (ids.length === 0) return success([]);
  const names = [...new Set(values.map(({ name }) => name))];
  const keys = { by: 'id', values: ids.map(String) } as const;
  const read = await readRecords(deps.portal(portalId), objectTypeId, keys, names);
  if (!read.ok) return read;
  const current = new Map(read.value.results.map(({ id, properties }) => [id, properties]));
  return success(
    values.map((value) => {
      const properties = current.get(value.recordId);
      const gone: Judgement = { kind: 'left', reason: 'The record is no longer in HubSpot.' };
      return { ...value, judgement: properties ? judgeValue(value, properties[value.name]) : gone };
    }),
  );
};

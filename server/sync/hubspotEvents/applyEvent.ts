import { z } from 'zod';
import type { HubSpotFailure } from '../../hubspot/failures.ts';
import type { ObjectTypeId } from '../../hubspot/records/batchReply.ts';
import { type Outcome, success } from '../../outcome.ts';
import type { SettledHubSpotEvent } from '../../store/hubspotEvents/settleHubSpotEvent.ts';
import type { WaitingHubSpotEvent } from '../../store/hubspotEvents/takeHubSpotEvents.ts';
import { isKnownRecord } from '../../store/links/isKnownRecord.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { recordValues } from '../write/recordValues.ts';
import { applyForgetting } from './applyForgetting.ts';
import { expectAddress } from './expectAddress.ts';
import { followMerge, type Merge } from './followMerge.ts';
import type { Settle } from './settle.ts';
import { unlinkRecords } from './unlinkRecords.ts';
import { whereabouts } from './whereabouts.ts';

const id = z
  .string()
  .regex(/^\d{1,18}$/)
  .transform(BigInt);
const merge = z.object({ primaryObjectId: id, mergedObjectIds: z.array(id), newObjectId: id });
const ofRecord = z.object({ objectId: id, occurredAt: z.number().optional() });
const address = z.object({ propertyName: z.literal('email'), propertyValue: z.string() });

/** What an event comes to; null: it was settled in the transaction that did it. */
type Applied = Outcome<SettledHubSpotEvent | null, HubSpotFailure>;

type Handling = { deps: HubSpotDeps; portalId: bigint; event: WaitingHubSpotEvent; settle: Settle };

const ignored = (reason: string): Applied => success({ state: 'ignored', reason });
const unreadable = (): Applied =>
  success({ state: 'parked', reason: 'HubSpot told this in a form that ClearSync cannot read.' });

const NOT_OURS = 'No customer is linked to this record.';

const follow = async ({ deps, portalId, settle }: Handling, merged: Merge): Promise<Applied> => {
  const valuesOf = await recordValues(deps, portalId);
  await settle(async (client) => {
    const ours = await followMerge(client, portalId, merged, { valuesOf, now: deps.clock() });
    return ours ? { state: 'done', reason: null } : { state: 'ignored', reason: NOT_OURS };
  });
  return success(null);
};

const applyMerge = async (handling: Handling, objectTypeId: ObjectTypeId): Promise<Applied> => {
  const told = merge.safeParse(handling.event.payload).data;
  if (!told) return unreadable();
  const from = [told.primaryObjectId, ...told.mergedObjectIds];
  return follow(handling, { objectTypeId, from, to: told.newObjectId });
};

/** HubSpot tells of a merge's losers as deleted, too, and in any order: only a look says which it was. */
const applyDeletion = async (handling: Handling, objectTypeId: ObjectTypeId): Promise<Applied> => {
  const { deps, portalId, event, settle } = handling;
  const told = ofRecord.safeParse(event.payload).data;
  if (!told) return unreadable();
  const { objectId } = told;
  if (!(await isKnownRecord(deps.db, portalId, objectTypeId, objectId))) return ignored(NOT_OURS);
  const where = await whereabouts(deps.portal(portalId), objectTypeId, objectId);
  if (!where.ok) return where;
  if (where.value.state === 'there') return ignored('The record is in HubSpot again.');
  if (where.value.state === 'moved')
    return follow(handling, { objectTypeId, from: [objectId], to: where.value.to });
  const now = deps.clock();
  const valuesOf = await recordValues(deps, portalId);
  const deleted = { objectTypeId, recordIds: [objectId], at: told.occurredAt ?? now };
  await settle(async (client) => {
    await unlinkRecords(client, portalId, deleted, { valuesOf, now });
    return { state: 'done', reason: null };
  });
  return success(null);
};

/**
 * Does what an event of HubSpot's asks of us: follows a merge, unlinks the customers of a deleted record, looks again for
 * customers who wait for a new address, forgets a person. May be repeated, and in any order.
 */
export const applyEvent = async (handling: Handling): Promise<Applied> => {
  const { deps, portalId, event, settle } = handling;
  switch (event.type) {
    case 'contact.merge':
      return applyMerge(handling, '0-1');
    case 'company.merge':
      return applyMerge(handling, '0-2');
    case 'contact.deletion':
      return applyDeletion(handling, '0-1');
    case 'company.deletion':
      return applyDeletion(handling, '0-2');
    case 'contact.propertyChange': {
      const told = address.safeParse(event.payload).data;
      if (!told) return ignored('Only changes of the e-mail address matter.');
      await settle((client) => expectAddress(client, portalId, told.propertyValue, deps.clock()));
      return success(null);
    }
    case 'contact.privacyDeletion': {
      const told = ofRecord.safeParse(event.payload).data;
      if (!told) return unreadable();
      await applyForgetting(deps, portalId, told.objectId, settle);
      return success(null);
    }
    default:
      return ignored('ClearSync has nothing to do about this kind of event.');
  }
};

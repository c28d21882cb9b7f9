import type { HubSpotFailure } from '../../hubspot/failures.ts';
import { readRecord } from '../../hubspot/records/readRecord.ts';
import { hasCustomer } from '../../store/matches/hasCustomer.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import type { Person } from '../person.ts';
import { type Decided, decide, decidedBy, type LinkKey } from './decide.ts';

/**
 * A person says which record a customer is. The record is read with the portal's own access, so that no other portal's
 * can be named; an id that was merged away means the record that took its place.
 */
export const linkByHand = async (
  deps: HubSpotDeps,
  portalId: bigint,
  { recordId, ...key }: LinkKey & { recordId: bigint },
  person: Person,
): Promise<Decided | { state: 'no_record' } | { state: 'failed'; failure: HubSpotFailure }> => {
  if (!(await hasCustomer(deps.db, portalId, key))) return { state: 'not_found' };
  const read = await readRecord(deps.portal(portalId), key.objectTypeId, recordId, ['hs_object_id']);
  if (!read.ok) return { state: 'failed', failure: read.failure };
  if (read.value === null) return { state: 'no_record' };
  const reason = decidedBy(person, 'linked it by hand', deps.clock());
  const target = { recordId: read.value.id, method: 'manual', reason };
  return decide(deps, portalId, key, person, { action: 'link_pinned', target, pinned: true });
};

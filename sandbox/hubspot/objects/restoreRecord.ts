import type { CrmRecord } from '../portal/crmRecord.ts';
import type { ObjectStore, Portal } from '../portal/portal.ts';
import { addressesOf } from '../portal/valueIndex.ts';
import type { World } from '../world.ts';

const NINETY_DAYS = 90 * 86_400_000;

/**
 * Takes a record out of the bin, under its own id: within 90 days, and while nobody else has its address. Its
 * associations do not come back. Answers why not otherwise.
 */
export function restoreRecord(
  world: World,
  portal: Portal,
  store: ObjectStore,
  record: CrmRecord,
  by: string,
): string | undefined {
  const now = world.clock.now();
  if (now - (record.archivedAt ?? now) > NINETY_DAYS) return 'deleted more than 90 days ago';
  if (store.names.typeId === '0-1') {
    for (const address of addressesOf(record.values)) {
      const [holder] = store.records.findBy('email', address);
      if (holder !== undefined) return `${address} belongs to contact ${holder.id}`;
    }
  }
  store.records.restore(record, now, world.switches.searchLagMs);
  const { typeId: objectTypeId } = store.names;
  const { id } = record;
  world.journal.note({ at: now, portalId: portal.profile.id, by, action: 'restored', objectTypeId, id });
  return undefined;
}

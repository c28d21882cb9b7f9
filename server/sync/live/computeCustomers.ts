import type { Database } from '../../store/database/openDatabase.ts';
import { listCustomers } from '../../store/snapshots/listCustomers.ts';
import { listSnapshotKeys } from '../../store/snapshots/listSnapshotKeys.ts';
import { saveSnapshots } from '../../store/snapshots/saveSnapshots.ts';
import { addWork } from '../../store/work/addWork.ts';
import { listToLink } from '../../store/work/listToLink.ts';
import type { Catalog } from '../facts/catalog.ts';
import { snapshotBatch } from '../facts/snapshotBatch.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { type Cause, fillRecordsOf } from '../write/fillRecordsOf.ts';
import type { RefreshScope } from './refreshScope.ts';

/** Records to be written and customers to be looked for, because of a refresh. */
export type Computed = { changed: number; toLink: number };

/**
 * Computes customers anew from the mirror, stores facts, movements and states, fills what their records should say, and
 * asks for those to be looked for in HubSpot who are new there or have another address or status. All of it by the
 * client of the caller's transaction. Customers that the mirror does not have are passed over.
 */
export const computeCustomers = async (
  deps: HubSpotDeps,
  client: Pick<Database['pool'], 'query'>,
  { portalId, connectionId, context, valuesOf }: RefreshScope,
  causes: ReadonlyMap<string, Cause>,
): Promise<Computed> => {
  const now = deps.clock();
  const ids = [...causes.keys()];
  const customers = await listCustomers(client, connectionId, '', ids.length, ids);
  const present = customers.map(({ id }) => id);
  const before = new Map(
    (await listSnapshotKeys(client, connectionId, present)).map((key) => [key.customerId, key]),
  );
  const catalog: Catalog = { prices: new Map(), products: new Map(), coupons: new Map() };
  const batch = await snapshotBatch(client, connectionId, customers, catalog, context);
  const saved = await saveSnapshots(client, portalId, connectionId, {
    ...batch,
    computedAt: new Date(now),
    keepComputedAt: false,
    progress: null,
  });
  // Rolled back and tried again: somebody changed the filter meanwhile.
  if (!saved) throw new Error('The choices were changed while customers were computed; nothing was stored.');
  const moved = batch.rows.filter(({ customerId, email, status }) => {
    const known = before.get(customerId);
    return known === undefined || known.email !== email || known.status !== status;
  });
  const toLink = await listToLink(
    client,
    portalId,
    connectionId,
    present,
    moved.map(({ customerId }) => customerId),
  );
  for (const [customerId, { cause, eventAt }] of causes) {
    if (!toLink.includes(customerId)) continue;
    const work = { connectionId, customerIds: [customerId], stage: 'link' as const, cause, eventAt };
    await addWork(client, portalId, { ...work, at: new Date(now) });
  }
  const own = new Map([...causes].filter(([customerId]) => present.includes(customerId)));
  const changed = valuesOf ? await fillRecordsOf(client, portalId, connectionId, own, { valuesOf, now }) : 0;
  return { changed, toLink: toLink.length };
};

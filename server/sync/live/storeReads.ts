import { inTransaction } from '../../store/database/inTransaction.ts';
import type { Database } from '../../store/database/openDatabase.ts';
import { holdLease } from '../../store/leases/holdLease.ts';
import type { Lease } from '../../store/leases/lease.ts';
import { listStored } from '../../store/mirror/listStored.ts';
import { markDeleted } from '../../store/mirror/markDeleted.ts';
import { saveObjects } from '../../store/mirror/saveObjects.ts';
import { addWorkOfCatalog } from '../../store/work/addWorkOfCatalog.ts';
import type { ReadObject } from '../../stripe/readObject.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import type { Cause } from '../write/fillRecordsOf.ts';
import { type Computed, computeCustomers } from './computeCustomers.ts';
import type { RefreshScope } from './refreshScope.ts';

/** What was read, and why: the causes by object ("customer:cus_1"). */
export type StoredReads = {
  reads: readonly ReadObject[];
  causeOf(read: ReadObject): Cause;
  /** Customers that are to be computed although nothing of theirs was read. */
  customers?: ReadonlyMap<string, Cause>;
  /** What belongs into the same transaction, like marking events as done. */
  alongWith?(client: Pick<Database['pool'], 'query'>): Promise<void>;
};

const CATALOG = new Set(['product', 'price', 'coupon']);

/** Whose they are: what a subscription, an invoice or a charge names, also when it is gone, and the customers themselves. */
const customersOf = async (
  client: Pick<Database['pool'], 'query'>,
  connectionId: string,
  reads: readonly ReadObject[],
  causeOf: StoredReads['causeOf'],
): Promise<Map<string, Cause>> => {
  const causes = new Map<string, Cause>();
  const note = (customerId: string | null, cause: Cause): void => {
    if (customerId !== null) causes.set(customerId, cause);
  };
  for (const read of reads) {
    if (CATALOG.has(read.kind) || read.state === 'unreadable') continue;
    if (read.kind === 'customer') note(read.id, causeOf(read));
    else if (read.state === 'found') note(read.customerId, causeOf(read));
    else {
      const [stored] = await listStored(client, connectionId, read.kind, [read.id]);
      note(stored?.customerId ?? null, causeOf(read));
    }
  }
  return causes;
};

/**
 * Stores what was read of a connection and everything that follows from it in ONE transaction: the mirror, by the time
 * at which each request started; facts and movements of the customers; what their records should say; and what the caller
 * adds. Changed prices, products and coupons put everybody who uses them in line. Afterwards HubSpot's worker is woken.
 * Throws `LeaseLost` when somebody else is responsible by now.
 */
export const storeReads = async (
  deps: HubSpotDeps,
  lease: Lease,
  scope: RefreshScope,
  { reads, causeOf, customers = new Map(), alongWith }: StoredReads,
): Promise<Computed> => {
  const { portalId, connectionId } = scope;
  const fetchedAt = ({ startedAt }: ReadObject) => new Date(startedAt);
  const computed = await inTransaction(deps.db, async (client) => {
    await holdLease(client, lease);
    await saveObjects(
      client,
      connectionId,
      reads.flatMap((read) => (read.state === 'found' ? [{ ...read, fetchedAt: fetchedAt(read) }] : [])),
    );
    const gone = reads.filter(({ state }) => state === 'deleted');
    await markDeleted(
      client,
      connectionId,
      gone.map((read) => ({ kind: read.kind, id: read.id, fetchedAt: fetchedAt(read) })),
    );
    for (const read of reads.filter(({ kind, state }) => CATALOG.has(kind) && state !== 'unreadable')) {
      const why = { ...causeOf(read), at: new Date(deps.clock()) };
      await addWorkOfCatalog(client, portalId, connectionId, [read.id], why);
    }
    const causes = new Map([...customers, ...(await customersOf(client, connectionId, reads, causeOf))]);
    const result = await computeCustomers(deps, client, scope, causes);
    await alongWith?.(client);
    if (result.changed + result.toLink > 0) await deps.wakeUp.ask(client, 'hubspot', [portalId]);
    return result;
  });
  if (computed.changed + computed.toLink > 0) deps.wakeUp.nudge('hubspot');
  return computed;
};

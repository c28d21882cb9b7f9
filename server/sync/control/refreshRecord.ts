import { failed, type Outcome, success } from '../../outcome.ts';
import { findConnection } from '../../store/connections/findConnection.ts';
import { markMissing } from '../../store/connections/markMissing.ts';
import { revokeConnection } from '../../store/connections/revokeConnection.ts';
import { addHumanAction } from '../../store/humanActions/addHumanAction.ts';
import { findWrite } from '../../store/refresh/findWrite.ts';
import { listRecordOwners } from '../../store/refresh/listRecordOwners.ts';
import type { StripeFailure } from '../../stripe/failures.ts';
import { readCustomer } from '../../stripe/readCustomer.ts';
import type { ReadObject } from '../../stripe/readObject.ts';
import { connectionReader } from '../live/connectionReader.ts';
import { refreshScope } from '../live/refreshScope.ts';
import { storeReads } from '../live/storeReads.ts';
import type { Person } from '../person.ts';
import type { RunDeps } from '../runImport.ts';
import { withLeaseSoon } from '../withLeaseSoon.ts';
import { writing } from '../writing.ts';
import { findOwners } from './findOwners.ts';
import type { RefreshFailure } from './refreshFailure.ts';
import { within } from './within.ts';

/** All of it takes at most ten seconds, since somebody waits and looks: so long Stripe may take, and a busy portal. */
const READ_MILLISECONDS = 6_000;
const PATIENCE = { milliseconds: 3_000, every: 150 };
/** Customers of one record that are read; the others are kept up to date as always. */
const CUSTOMERS = 10;

/**
 * What a refresh brought: properties of the record that differ from what HubSpot has and go there now, those that were
 * right, as of when (milliseconds), and whether the writing is on.
 */
export type Receipt = {
  changed: number;
  unchanged: number;
  asOf: number;
  writing: 'preview' | 'paused' | 'on';
};

/** Says nothing on its own: the time of the reading differs on every read. */
const BY_THE_WAY = 'clearsync_last_synced_at';

const note = async (deps: RunDeps, portalId: bigint, connectionId: string, failure: StripeFailure) => {
  if (failure.kind === 'forbidden')
    await markMissing(deps.db, portalId, connectionId, failure.row, failure.fixUrl);
  const connection = await findConnection(deps.db, portalId, connectionId);
  if (failure.kind === 'revoked' && connection)
    await revokeConnection(deps.db, connection, new Date(deps.clock()));
};

/** The lease for storing, waited for some seconds. */
const storeWithLease = async (
  deps: RunDeps,
  portalId: bigint,
  connectionId: string,
  reads: readonly ReadObject[],
): Promise<boolean> => {
  const causeOf = () => ({ cause: 'person', eventAt: null });
  const leased = await withLeaseSoon(deps, portalId, 'stripe', PATIENCE, async (lease) =>
    storeReads(deps, lease, await refreshScope(deps, portalId, connectionId), { reads, causeOf }),
  );
  return leased.held;
};

type Read = Outcome<ReadObject[], RefreshFailure>;

const readConnection = async (
  deps: RunDeps,
  portalId: bigint,
  connectionId: string,
  customerIds: readonly string[],
): Promise<Read> => {
  const connection = await findConnection(deps.db, portalId, connectionId);
  if (!connection || connection.disconnectedAt !== null) return failed({ kind: 'disconnected' });
  const { reader, denied, signal } = connectionReader(
    deps,
    connection,
    AbortSignal.timeout(READ_MILLISECONDS),
  );
  const options = { denied, clock: deps.clock, ...(signal ? { signal } : {}) };
  const readAll = async (): Promise<Read> => {
    const reads: ReadObject[] = [];
    for (const id of customerIds) {
      const outcome = await readCustomer(reader, id, options);
      if (!outcome.ok) {
        await note(deps, portalId, connectionId, outcome.failure);
        return failed({ kind: 'stripe', failure: outcome.failure });
      }
      reads.push(...outcome.value);
    }
    return success(reads);
  };
  return within(READ_MILLISECONDS, readAll(), failed<RefreshFailure>({ kind: 'slow' }), (error) =>
    deps.log.error({ error, connectionId }, 'a record could not be read again'),
  );
};

type Written = Awaited<ReturnType<typeof findWrite>>;

/** Judged by what was written before: by now a worker may have sent the difference. */
const receiptOf = (before: Written, after: Written): Pick<Receipt, 'changed' | 'unchanged'> => {
  const names = Object.keys(after?.desired ?? {}).filter((name) => name !== BY_THE_WAY);
  const changed = names.filter((name) => after?.desired[name] !== before?.written[name]).length;
  return { changed, unchanged: names.length - changed };
};

/**
 * Reads a record's customers from Stripe now, stores what came with all that follows from it, and puts what differs in
 * line for HubSpot. A contact that the import has not reached yet is looked for in Stripe by its e-mail, and linked by
 * whoever links next. Answers a receipt, within ten seconds.
 */
export const refreshRecord = async (
  deps: RunDeps,
  portalId: bigint,
  record: { objectTypeId: string; recordId: bigint },
  person: Person,
): Promise<Outcome<Receipt, RefreshFailure>> => {
  const { objectTypeId, recordId } = record;
  const linked = await listRecordOwners(deps.db, portalId, objectTypeId, recordId);
  const found = linked.length > 0 ? success(linked) : await findOwners(deps, portalId, record);
  if (!found.ok) return found;
  const owners = found.value.slice(0, CUSTOMERS);
  if (owners.length === 0) return failed({ kind: 'not_linked' });
  const before = await findWrite(deps.db, portalId, objectTypeId, recordId);
  let asOf = deps.clock();
  for (const connectionId of new Set(owners.map((owner) => owner.connectionId))) {
    const own = owners.flatMap((owner) => (owner.connectionId === connectionId ? [owner.customerId] : []));
    const reads = await readConnection(deps, portalId, connectionId, own);
    if (!reads.ok) return reads;
    asOf = Math.min(asOf, ...reads.value.map(({ startedAt }) => startedAt));
    if (!(await storeWithLease(deps, portalId, connectionId, reads.value))) return failed({ kind: 'busy' });
  }
  const after = await findWrite(deps.db, portalId, objectTypeId, recordId);
  const receipt = { ...receiptOf(before, after), asOf, writing: await writing(deps, portalId) };
  const detail = { objectTypeId, recordId: String(recordId), changed: receipt.changed };
  const at = new Date(deps.clock());
  await addHumanAction(deps.db.pool, portalId, { ...person, action: 'record_refreshed', detail, at });
  return success(receipt);
};

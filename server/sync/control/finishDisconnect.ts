import { findConnection } from '../../store/connections/findConnection.ts';
import { listImported } from '../../store/connections/listImported.ts';
import { inTransaction } from '../../store/database/inTransaction.ts';
import { dropWork } from '../../store/disconnect/dropWork.ts';
import { endRuns } from '../../store/disconnect/endRuns.ts';
import { leaveRecords } from '../../store/disconnect/leaveRecords.ts';
import { markDisconnected } from '../../store/disconnect/markDisconnected.ts';
import { lockPortal } from '../../store/portals/lockPortal.ts';
import { removeEndpoints } from '../live/turnOffLive.ts';
import { requestRun } from '../requestRun.ts';
import type { StripeDeps } from '../stripeDeps.ts';
import { within } from './within.ts';

/** So long the end waits for Stripe: nothing may be written to HubSpot five seconds after somebody asked for it. */
const STRIPE_MILLISECONDS = 3_500;
const WORDS = 'The Stripe account was disconnected.';
const SLOW = "ClearSync's webhook endpoint may still be in Stripe: Stripe did not answer in time.";

/** `left`: why our endpoint may still be in Stripe. `records`: how many were let go, or are to be emptied. */
export type Disconnected = { left: string | null; records: number };

/** The records of the connections that stay are worked out anew: a test account beside a live one now counts, say. */
const refill = async (
  deps: StripeDeps,
  client: Parameters<typeof listImported>[0],
  portalId: bigint,
): Promise<void> => {
  for (const { id, imported } of await listImported(client, portalId)) {
    if (imported) await requestRun(deps, client, portalId, id, 'links');
  }
  await deps.wakeUp.ask(client, 'import', [portalId]);
};

/**
 * Ends a connection that is being taken away. Our endpoint is taken out of the customer's Stripe while there is a key, as
 * well as that goes in some seconds; then, in one transaction, the secrets are deleted, the open run ends, what waited is
 * struck off and the records are let go or put in line to be emptied. Null when somebody else ended it.
 */
export const finishDisconnect = async (
  deps: StripeDeps,
  portalId: bigint,
  connectionId: string,
): Promise<Disconnected | null> => {
  const connection = await findConnection(deps.db, portalId, connectionId);
  if (!connection || connection.disconnectedAt !== null || connection.purgeAt === null) return null;
  const left = await within(STRIPE_MILLISECONDS, removeEndpoints(deps, connection), SLOW, (error) =>
    deps.log.error({ error, connectionId }, 'our endpoint could not be removed'),
  );
  const properties = connection.leaving === 'clear' ? 'clear' : 'keep';
  const now = deps.clock();
  const end = { reason: WORDS, at: new Date(now) };
  const records = await inTransaction(deps.db, async (client) => {
    await lockPortal(client, portalId);
    if (!(await markDisconnected(client, portalId, connectionId, end))) return null;
    await endRuns(client, portalId, connectionId, end);
    await dropWork(client, portalId, connectionId, end);
    const letGo = await leaveRecords(client, portalId, connectionId, properties, now);
    await refill(deps, client, portalId);
    await deps.wakeUp.ask(client, 'hubspot', [portalId]);
    return letGo;
  });
  if (records === null) return null;
  deps.wakeUp.nudge('hubspot');
  deps.wakeUp.nudge('import');
  deps.log.info({ portalId: String(portalId), connectionId, left, records }, 'a connection was taken away');
  return { left, records };
};

import { inTransaction } from '../../store/database/inTransaction.ts';
import { addHumanAction } from '../../store/humanActions/addHumanAction.ts';
import { makeDue } from '../../store/live/makeDue.ts';
import { keepConnectionLive } from '../live/keepConnectionLive.ts';
import type { Person } from '../person.ts';
import type { StripeDeps } from '../stripeDeps.ts';
import { within } from './within.ts';

/** So long somebody waits for it; `keepLive` finds what is left within a minute. */
const WAIT_MILLISECONDS = 5_000;

/** How many Stripe accounts are compared, and whether all of their events were read already. */
export type Reconciled = { connections: number; isRead: boolean };

/**
 * Catches up with Stripe now: our endpoints are looked at, and Stripe's list of events is read again for the last hour
 * and as far back as it was not read yet. It is stored as due before, so that it is done also when this process ends.
 */
export const reconcile = async (deps: StripeDeps, portalId: bigint, person: Person): Promise<Reconciled> => {
  const at = new Date(deps.clock());
  const due = await inTransaction(deps.db, async (client) => {
    const detail = {};
    await addHumanAction(client, portalId, { ...person, action: 'reconcile_asked', detail, at });
    return makeDue(client, portalId);
  });
  const signal = AbortSignal.timeout(WAIT_MILLISECONDS);
  const stayDue = (error: unknown): boolean => {
    deps.log.error({ error, portalId: String(portalId) }, 'catching up failed; it stays due');
    return false;
  };
  const readAll = Promise.all(
    due.map((connectionId) =>
      keepConnectionLive(deps, { portalId, connectionId, checks: true, polls: true }, signal),
    ),
  ).then(() => true, stayDue);
  return { connections: due.length, isRead: await within(WAIT_MILLISECONDS, readAll, false, stayDue) };
};

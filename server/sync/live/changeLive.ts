import type { Connection } from '../../../src/app/packages/contract/setup.ts';
import { findConnection } from '../../store/connections/findConnection.ts';
import { inTransaction } from '../../store/database/inTransaction.ts';
import { addHumanAction } from '../../store/humanActions/addHumanAction.ts';
import { saveWanted } from '../../store/live/saveWanted.ts';
import { connectionReply } from '../connectionReply.ts';
import type { Person } from '../person.ts';
import type { StripeDeps } from '../stripeDeps.ts';
import { keepConnectionLive } from './keepConnectionLive.ts';
import { turnOffLive } from './turnOffLive.ts';

/** `note`: what could not be done, in words. */
export type ChangedLive =
  | { state: 'not_found' }
  | { state: 'changed'; connection: Connection; note: string | null };

/** So long somebody waits for Stripe; what is not done by then is done by `keepLive` within a minute. */
const WAIT_MILLISECONDS = 8_000;

const NOT_YET = 'Stripe has not answered yet. ClearSync goes on trying; reload the page in a minute.';

const turnOn = async (deps: StripeDeps, portalId: bigint, connectionId: string): Promise<string | null> => {
  const due = { portalId, connectionId, checks: true, polls: true };
  await keepConnectionLive(deps, due, AbortSignal.timeout(WAIT_MILLISECONDS));
  const now = await findConnection(deps.db, portalId, connectionId);
  return now?.state === 'active' && now.endpointCheckedAt === null ? NOT_YET : null;
};

const turnOff = async (deps: StripeDeps, portalId: bigint, connectionId: string): Promise<string | null> => {
  const outcome = await turnOffLive(deps, portalId, connectionId);
  return outcome.state === 'left' ? outcome.reason : null;
};

/**
 * Turns the live updates of a connection on or off for a person: what they want is stored with the entry of the audit
 * log, then done in Stripe as well as that goes.
 */
export const changeLive = async (
  deps: StripeDeps,
  portalId: bigint,
  { connectionId, on }: { connectionId: string; on: boolean },
  person: Person,
): Promise<ChangedLive> => {
  const known = await findConnection(deps.db, portalId, connectionId);
  if (!known || known.disconnectedAt !== null) return { state: 'not_found' };
  await inTransaction(deps.db, async (client) => {
    await saveWanted(client, portalId, connectionId, on);
    await addHumanAction(client, portalId, {
      ...person,
      action: on ? 'live_on' : 'live_off',
      detail: { account: known.accountName },
      at: new Date(deps.clock()),
    });
  });
  const note = await (on ? turnOn : turnOff)(deps, portalId, connectionId);
  const changed = await findConnection(deps.db, portalId, connectionId);
  return changed ? { state: 'changed', connection: connectionReply(changed), note } : { state: 'not_found' };
};

import type { PermissionRow } from '../../src/app/packages/contract/setup.ts';
import type { ConnectionRow } from '../store/connections/connectionRow.ts';
import { findConnection } from '../store/connections/findConnection.ts';
import { revokeConnection } from '../store/connections/revokeConnection.ts';
import { savePermissions } from '../store/connections/savePermissions.ts';
import { inTransaction } from '../store/database/inTransaction.ts';
import { addHumanAction } from '../store/humanActions/addHumanAction.ts';
import { checkKey } from './checkKey.ts';
import { connectionReply, type KeyOutcome, keyNotices } from './connectionReply.ts';
import { catchUp } from './control/catchUp.ts';
import { permissionDrift } from './control/permissionDrift.ts';
import { type Refusal, withSafety } from './keyProblems.ts';
import { keyPurpose } from './keyPurpose.ts';
import { NOBODY, type Person } from './person.ts';
import { storedPermissions } from './storedPermissions.ts';
import type { StripeDeps } from './stripeDeps.ts';

const notFound: Refusal = {
  code: 'connection_not_found',
  title: 'This connection is gone',
  message: 'There is no such Stripe connection in this portal. Nothing was changed.',
  action: 'Reload the page.',
};

/** Stores what was found, and asks again for what the key can do by now; `person` is null when the schedule probes. */
const save = async (
  deps: StripeDeps,
  known: ConnectionRow,
  found: PermissionRow[],
  person: Person | null,
): Promise<void> => {
  const at = new Date(deps.clock());
  const { portalId, id } = known;
  const drift = permissionDrift(storedPermissions(known.permissions), found, at.getTime());
  const named = (rows: PermissionRow[]) =>
    rows.map(({ dashboardRow, level }) => `${dashboardRow} (${level})`);
  await inTransaction(deps.db, async (client) => {
    const saved = await savePermissions(client, known, drift.rows, at);
    if (saved && (known.state === 'revoked' || drift.regained.length > 0))
      await catchUp(deps, client, portalId, id);
    const detail = { lost: named(drift.lost), regained: named(drift.regained) };
    if (person)
      await addHumanAction(client, portalId, { ...person, action: 'permissions_checked', detail, at });
  });
  if (drift.lost.length > 0)
    deps.log.warn({ connectionId: id, lost: named(drift.lost) }, 'permissions were taken away');
  deps.wakeUp.nudge('import');
  deps.wakeUp.nudge('stripe');
};

/**
 * Asks Stripe again what the stored key may do, after somebody edited it there, or once a day (`person` is null). What
 * was found is stored, also when it is not enough: the page shows it, and each permission that is gone carries the
 * moment. A key that Stripe no longer knows makes the connection `revoked`; a Stripe that cannot be reached changes
 * nothing. What can be read again is asked for again.
 */
export const recheckPermissions = async (
  deps: StripeDeps,
  portalId: bigint,
  connectionId: string,
  person: Person | null = NOBODY,
): Promise<KeyOutcome> => {
  const known = await findConnection(deps.db, portalId, connectionId);
  if (!known || known.disconnectedAt !== null) return { state: 'refused', problem: notFound, rows: [] };
  const key = deps.vault.open(known.keySealed, keyPurpose(portalId, known.id));
  const checked = await checkKey(deps, { key, mode: known.livemode ? 'live' : 'test' });
  if (!checked.ok) {
    const { problem, rows, revoked } = checked.failure;
    if (revoked) await revokeConnection(deps.db, known, new Date(deps.clock()));
    if (rows.length > 0) await save(deps, known, rows, person);
    return { state: 'refused', problem: withSafety(problem, 'What was read before is kept.'), rows };
  }
  await save(deps, known, checked.value.rows, person);
  const now = await findConnection(deps.db, portalId, connectionId);
  if (!now) return { state: 'refused', problem: notFound, rows: [] };
  const connection = connectionReply(now);
  return { state: 'connected', connection, notices: keyNotices(connection) };
};

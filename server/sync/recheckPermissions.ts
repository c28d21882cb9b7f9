import { findConnection } from '../store/connections/findConnection.ts';
import { revokeConnection } from '../store/connections/revokeConnection.ts';
import { savePermissions } from '../store/connections/savePermissions.ts';
import { checkKey } from './checkKey.ts';
import { connectionReply, type KeyOutcome, keyNotices } from './connectionReply.ts';
import { type Refusal, withSafety } from './keyProblems.ts';
import { keyPurpose } from './keyPurpose.ts';
import type { StripeDeps } from './stripeDeps.ts';

const notFound: Refusal = {
  code: 'connection_not_found',
  title: 'This connection is gone',
  message: 'There is no such Stripe connection in this portal. Nothing was changed.',
  action: 'Reload the page.',
};

/**
 * Asks Stripe again what the stored key may do, after somebody edited it there. What was found is stored, also when it
 * is not enough: the page shows it. A key that Stripe no longer knows makes the connection `revoked`; a Stripe that
 * cannot be reached changes nothing.
 */
export const recheckPermissions = async (
  deps: StripeDeps,
  portalId: bigint,
  connectionId: string,
): Promise<KeyOutcome> => {
  const known = await findConnection(deps.db, portalId, connectionId);
  if (!known) return { state: 'refused', problem: notFound, rows: [] };
  const key = deps.vault.open(known.keySealed, keyPurpose(portalId, known.id));
  const checked = await checkKey(deps, { key, mode: known.livemode ? 'live' : 'test' });
  if (checked.ok) {
    const connection = connectionReply(
      await savePermissions(deps.db, portalId, known.id, checked.value.rows),
    );
    return { state: 'connected', connection, notices: keyNotices(connection) };
  }
  const { problem, rows, revoked } = checked.failure;
  if (revoked) await revokeConnection(deps.db, portalId, known.id, new Date(deps.clock()));
  if (rows.length > 0) await savePermissions(deps.db, portalId, known.id, rows);
  return { state: 'refused', problem: withSafety(problem, 'What was read before is kept.'), rows };
};

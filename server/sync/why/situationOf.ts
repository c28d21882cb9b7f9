import { findConnection } from '../../store/connections/findConnection.ts';
import { listConnections } from '../../store/connections/listConnections.ts';
import { listForgotten } from '../../store/links/listForgotten.ts';
import type { CustomerKey } from '../../store/why/customerKey.ts';
import { findCustomerState } from '../../store/why/findCustomerState.ts';
import { findImportState } from '../../store/why/findImportState.ts';
import { findWaiting } from '../../store/why/findWaiting.ts';
import { listCustomerRecords } from '../../store/why/listCustomerRecords.ts';
import type { Deps } from '../deps.ts';
import { inclusion, syncRules } from '../inclusion.ts';
import { addressHash } from '../link/addressHash.ts';
import { missingPermissions } from '../missingPermissions.ts';
import { writingOf } from '../writing.ts';
import type { Situation } from './situation.ts';

type PortalRow = Parameters<typeof writingOf>[0] &
  Parameters<typeof syncRules>[0] & {
    portalId: bigint;
    forgetSalt: string;
    pausedBy: string | null;
    syncFilter: string;
    timeZone: string;
  };

/**
 * Gathers all that decides whether a customer is in HubSpot; `asked` are the ids that were asked about, whose events count
 * too. Null when the portal has no such connection any more.
 */
export const situationOf = async (
  { db }: Deps,
  portal: NonNullable<PortalRow>,
  { connectionId, customerId }: CustomerKey,
  asked: readonly string[],
): Promise<Situation | null> => {
  const { portalId, timeZone, pausedBy, syncFilter: filter } = portal;
  const connection = await findConnection(db, portalId, connectionId);
  const state = await findCustomerState(db, portalId, connectionId, customerId);
  if (!connection || !state) return null;
  const { isIncluded, email, status, ...known } = state;
  const hash = email === null ? null : addressHash(portal.forgetSalt, email);
  const judged = status === null ? 'yes' : inclusion(syncRules(portal), { status, email });
  const out = judged === 'never' ? 'never' : 'out';
  const connections = await listConnections(db, portalId);
  return {
    customer: {
      ...known,
      id: customerId,
      email,
      status,
      inclusion: isIncluded && judged !== 'never' ? 'in' : out,
      isForgotten: hash !== null && (await listForgotten(db, portalId, [hash])).has(hash),
    },
    connection: {
      id: connectionId,
      account: connection.accountName,
      isLive: connection.livemode,
      revokedAt: connection.state === 'revoked' ? connection.revokedAt : null,
      missing: missingPermissions([connection.permissions]).map(({ permission }) => permission),
      imports: await findImportState(db, portalId, connectionId),
    },
    portal: {
      writing: writingOf(portal),
      pausedBy,
      filter,
      hasLive: connections.some(({ livemode }) => livemode),
      timeZone,
    },
    events: await findWaiting(db, portalId, [customerId, ...asked]),
    records: await listCustomerRecords(db, portalId, connectionId, customerId),
  };
};

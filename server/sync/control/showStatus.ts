import { listConnections } from '../../store/connections/listConnections.ts';
import { countPortal } from '../../store/home/countPortal.ts';
import { findLastPortalRun } from '../../store/portalRuns/findLastPortalRun.ts';
import { listPortals } from '../../store/portals/listPortals.ts';
import { findShownRun } from '../../store/runs/findShownRun.ts';
import { countPending } from '../../store/writes/countPending.ts';
import { proofLine } from '../audit/proofLine.ts';
import type { Deps } from '../deps.ts';
import { zonedMinute } from '../zonedMinute.ts';
import { showErrors } from './showErrors.ts';

/** A portal as the operator sees it; times in the portal's zone. */
export type PortalStatus = {
  portalId: string;
  name: string;
  /** installed, paused, not approved, being left, uninstalled: with since when and by whom. */
  state: string;
  connections: { id: string; account: string; mode: 'live' | 'test'; key: string; live: string }[];
  customers: number;
  contacts: number;
  companies: number;
  /** Records that wait to be written, and everything that was set aside. */
  pending: number;
  errors: { what: string; reason: string; count: number }[];
  lastRun: string | null;
  /** The last audit's proof line. */
  lastAudit: string | null;
};

type Portal = Awaited<ReturnType<typeof listPortals>>[number];

const stateOf = (portal: Portal): string => {
  const { uninstalledAt, purgeAt, approvedAt, pausedAt, pausedBy, timeZone } = portal;
  const at = (moment: Date) => zonedMinute(moment.getTime(), timeZone);
  if (uninstalledAt) return `uninstalled ${at(uninstalledAt)}`;
  if (purgeAt) return 'being left';
  if (!approvedAt) return 'not approved';
  return pausedAt ? `paused ${at(pausedAt)}${pausedBy ? ` by ${pausedBy}` : ''}` : 'writing';
};

const statusOf = async (deps: Deps, portal: Portal): Promise<PortalStatus> => {
  const { db } = deps;
  const { portalId, timeZone } = portal;
  const connections = await listConnections(db, portalId);
  const counts = await countPortal(db, portalId);
  const run = await findShownRun(db, portalId);
  const audit = await findLastPortalRun(db, portalId, 'audit');
  return {
    portalId: String(portalId),
    name: portal.name,
    state: stateOf(portal),
    connections: connections.map((one) => ({
      id: one.id,
      account: one.accountName,
      mode: one.livemode ? 'live' : 'test',
      key: one.state,
      live: one.liveReason === null ? one.liveMode : `${one.liveMode}: ${one.liveReason}`,
    })),
    customers: counts.customers,
    contacts: counts.linkedContacts,
    companies: counts.linkedCompanies,
    pending: await countPending(db, portalId),
    errors: (await showErrors(deps, portalId)).map(({ what, reason, count }) => ({ what, reason, count })),
    lastRun: run && `${run.state} ${zonedMinute((run.finishedAt ?? run.startedAt).getTime(), timeZone)}`,
    lastAudit: audit && proofLine(audit, timeZone),
  };
};

/** The state of every portal, or of one, for the operator. */
export const showStatus = async (deps: Deps, portalId: bigint | null): Promise<PortalStatus[]> => {
  const status: PortalStatus[] = [];
  for (const portal of await listPortals(deps.db, portalId)) status.push(await statusOf(deps, portal));
  return status;
};

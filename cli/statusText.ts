import type { PortalStatus } from '../server/sync/control/showStatus.ts';

const count = (n: number): string => n.toLocaleString('en-US');

const portalText = (portal: PortalStatus): string[] => [
  `${portal.portalId}  ${portal.name}  ${portal.state}`,
  ...portal.connections.map(
    ({ account, mode, key, live }) => `  Stripe    ${account} (${mode}), key ${key}, live updates ${live}`,
  ),
  `  customers ${count(portal.customers)}, contacts ${count(portal.contacts)}, companies ${count(portal.companies)}, waiting ${count(portal.pending)}`,
  `  last run  ${portal.lastRun ?? 'never'}`,
  `  audit     ${portal.lastAudit ?? 'never'}`,
  ...portal.errors.map(({ what, reason, count: n }) => `  set aside ${count(n)} × ${what}: ${reason}`),
];

/** The state of portals as lines. */
export const statusText = (portals: readonly PortalStatus[]): string =>
  portals.length === 0 ? 'No portal has installed the app.' : portals.flatMap(portalText).join('\n');

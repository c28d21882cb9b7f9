import { linkRecords } from '../../server/sync/link/linkRecords.ts';
import { addCustomers } from './addCustomers.ts';
import { startHubSpotWorld } from './hubspotWorld.ts';
import { installPortal } from './installPortal.ts';
import { addConnection } from './linkedCustomers.ts';

/** A portal with a connection, and what a test of linking does and asks. */
export const startLinkingWorld = async () => {
  const world = await startHubSpotWorld({ rateLimits: false });
  const { deps, hubspot } = world;
  const portalId = await installPortal(world);
  const connectionId = await addConnection(deps.db, portalId);
  const choose = (data: Parameters<typeof deps.db.prisma.portal.update>[0]['data']) =>
    deps.db.prisma.portal.update({ where: { portalId }, data });
  return {
    ...world,
    portalId,
    connectionId,
    choose,
    add: (customers: Parameters<typeof addCustomers>[3]) =>
      addCustomers(deps.db, portalId, connectionId, customers),
    run: () => linkRecords(deps, portalId, connectionId, { runId: null, cause: 'import' }),
    link: (customerId: string, objectTypeId: '0-1' | '0-2') =>
      deps.db.prisma.link.findUniqueOrThrow({
        where: {
          portalId_connectionId_customerId_objectTypeId: { portalId, connectionId, customerId, objectTypeId },
        },
      }),
    /** Records that were made over the API, in order. */
    created: () => hubspot.journal().filter(({ action }) => action === 'created'),
    /** A second portal without customers; answers its id. */
    addPortal: async (id: bigint): Promise<bigint> => {
      await deps.db.pool.query(
        `insert into portal (portal_id, name, ui_domain, time_zone, currency, additional_currencies, account_type, scopes,
                             installed_at)
         select $2, name, ui_domain, time_zone, currency, additional_currencies, account_type, scopes, installed_at
           from portal where portal_id = $1`,
        [portalId.toString(), id.toString()],
      );
      return id;
    },
  };
};

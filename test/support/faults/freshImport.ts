import type { LocalHubSpot } from '../../../sandbox/hubspot/startLocalHubSpot.ts';
import type { LocalStripe } from '../../../sandbox/stripe/startLocalStripe.ts';
import { openDatabase } from '../../../server/store/database/openDatabase.ts';
import { cloneHubSpot } from './cloneHubSpot.ts';
import { freshDatabaseUrl, removeDatabase } from './freshDatabase.ts';
import { connectKey, importAll } from './importAll.ts';
import { installedPortal, type PortalChoices } from './installedPortal.ts';
import { type OurValues, ourValues } from './ourValues.ts';
import { runDeps, skippingTimer } from './runDeps.ts';

/**
 * What HubSpot should say: the values that one undisturbed import of the same local Stripe gives to the same people in
 * an empty database. Clears the faults of the local Stripe and lifts its rate limits.
 */
export const freshImport = async (
  stripe: LocalStripe,
  hubspot: LocalHubSpot,
  key: string,
  choices: PortalChoices = {},
): Promise<OurValues> => {
  stripe.faults.clear();
  stripe.limiter.enable(false);
  const clone = await cloneHubSpot(hubspot);
  const url = await freshDatabaseUrl();
  const db = await openDatabase(url, () => {});
  const deps = runDeps({
    db,
    stripeUrl: stripe.url,
    hubspotUrl: clone.url,
    hubspot: clone,
    timer: skippingTimer(clone),
  });
  try {
    const portalId = await installedPortal(deps, clone, choices);
    const connectionId = await connectKey(deps, portalId, key);
    // It must leave the account as it found it: without an endpoint of its own.
    await db.prisma.stripeConnection.update({ where: { id: connectionId }, data: { liveWanted: false } });
    await importAll(deps, portalId, connectionId);
    return ourValues(clone);
  } finally {
    deps.stripe.close();
    await db.close();
    await clone.close();
    removeDatabase(url);
  }
};

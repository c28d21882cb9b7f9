import type { SetupReply } from '../../src/app/packages/contract/setup.ts';
import { findSample } from '../store/links/findSample.ts';
import { findSetup } from '../store/portals/findSetup.ts';
import { savePropertyLimits } from '../store/portals/savePropertyLimits.ts';
import { keyLinks } from '../stripe/keyLinks.ts';
import { manualPath } from '../stripe/manualPath.ts';
import { connectionReply } from './connectionReply.ts';
import { within } from './control/within.ts';
import { storedCreation } from './creationColumn.ts';
import type { HubSpotDeps } from './hubspotDeps.ts';
import { importProgress } from './importProgress.ts';
import { syncRules } from './inclusion.ts';
import { readMetadataMatch } from './link/metadataMatch.ts';
import { storedMrrRule } from './mrrRuleColumn.ts';
import { portalCurrencies } from './portalCurrencies.ts';
import { readLimits } from './properties/readLimits.ts';
import { propertyPlans } from './propertyPlans.ts';
import { recordsUrl } from './recordsUrl.ts';
import { showNumbers } from './showNumbers.ts';
import type { StripeDeps } from './stripeDeps.ts';

/** What the settings page needs besides the pipelines' own: HubSpot, and whom to ask for help. */
export type SetupDeps = StripeDeps & Pick<HubSpotDeps, 'portal'> & { supportEmail: string };

const NO_LIMITS = 'HubSpot did not tell the limits of properties';

/** The page does not wait longer for HubSpot; what comes later is stored, and shown when it is opened again. */
const LIMITS_MILLISECONDS = 3_000;

const askLimits = async (deps: SetupDeps, portalId: bigint): Promise<unknown> => {
  const limits = await readLimits(deps.portal(portalId));
  if (!limits.ok) deps.log.warn({ portalId: String(portalId), failure: limits.failure.kind }, NO_LIMITS);
  if (!limits.ok || limits.value === null) return null;
  await savePropertyLimits(deps.db, portalId, limits.value);
  return limits.value;
};

/** How many properties the portal may have; asked once, before anything was planned. Null while HubSpot does not tell. */
const limitsOf = (
  deps: SetupDeps,
  { portalId, propertyLimits }: { portalId: bigint; propertyLimits: unknown },
): Promise<unknown> =>
  propertyLimits === null
    ? within(LIMITS_MILLISECONDS, askLimits(deps, portalId), null, (error) =>
        deps.log.warn({ portalId: String(portalId), error }, NO_LIMITS),
      )
    : Promise.resolve(propertyLimits);

const sampleOf = async (
  { db }: StripeDeps,
  portal: { portalId: bigint; uiDomain: string },
): Promise<SetupReply['sample']> => {
  const sample = await findSample(db, portal.portalId);
  if (!sample) return null;
  return { label: sample.email ?? sample.customerId, url: `${recordsUrl(portal)}0-1/${sample.recordId}` };
};

/** Everything that the settings page shows of a portal; null when the portal has not installed the app. */
export const showSetup = async (
  deps: SetupDeps,
  portalId: bigint,
): Promise<Omit<SetupReply, 'ok'> | null> => {
  const portal = await findSetup(deps.db, portalId);
  if (!portal || portal.uninstalledAt) return null;
  const progress = await importProgress(deps, portalId);
  return {
    portal: {
      id: String(portal.portalId),
      name: portal.name,
      timeZone: portal.timeZone,
      currency: portal.currency,
    },
    properties: propertyPlans(await limitsOf(deps, portal), portal.properties),
    connections: portal.connections.map(connectionReply),
    choices: {
      syncFilter: syncRules(portal).filter,
      excludedDomains: portal.excludedDomains,
      freeMailAdded: portal.freeMailAdded,
      freeMailRemoved: portal.freeMailRemoved,
      metadataMatch: readMetadataMatch(portal.metadataMatch),
      createContacts: storedCreation(portal.createContacts),
      createCompanies: storedCreation(portal.createCompanies),
      cancelComments: portal.cancelComments,
      mrrRule: storedMrrRule(portal.mrrRule),
      reportingCurrency: portalCurrencies(portal).reportingCurrency,
      viewers: { limited: portal.viewers.length > 0, emails: portal.viewers },
    },
    currencies: [portal.currency, ...portal.additionalCurrencies],
    ...(await showNumbers(deps, portal, progress)),
    progress,
    approval: {
      approvedAt: portal.approvedAt?.toISOString() ?? null,
      approvedBy: portal.approvedBy,
    },
    paused: portal.pausedAt && { since: portal.pausedAt.toISOString(), by: portal.pausedBy },
    sample: await sampleOf(deps, portal),
    keyLinks: keyLinks(deps.stripe.appUrl),
    manual: manualPath(deps.stripe.appUrl, deps.supportEmail),
    supportEmail: deps.supportEmail,
  };
};

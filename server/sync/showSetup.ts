import type { SetupReply } from '../../src/app/packages/contract/setup.ts';
import { findSample } from '../store/links/findSample.ts';
import { findSetup } from '../store/portals/findSetup.ts';
import { keyLinks } from '../stripe/keyLinks.ts';
import { manualPath } from '../stripe/manualPath.ts';
import { connectionReply } from './connectionReply.ts';
import { storedCreation } from './creationColumn.ts';
import { importProgress } from './importProgress.ts';
import { syncRules } from './inclusion.ts';
import { readMetadataMatch } from './link/metadataMatch.ts';
import { storedMrrRule } from './mrrRuleColumn.ts';
import { portalCurrencies } from './portalCurrencies.ts';
import { propertyPlans } from './propertyPlans.ts';
import { showNumbers } from './showNumbers.ts';
import type { StripeDeps } from './stripeDeps.ts';

/** What the settings page needs besides the pipelines' own: whom to ask for help. */
export type SetupDeps = StripeDeps & { supportEmail: string };

const sampleOf = async (
  { db }: StripeDeps,
  { portalId, uiDomain }: { portalId: bigint; uiDomain: string },
): Promise<SetupReply['sample']> => {
  const sample = await findSample(db, portalId);
  const url = `https://${uiDomain}/contacts/${portalId}/record/0-1/${sample?.recordId}`;
  return sample && { label: sample.email ?? sample.customerId, url };
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
    properties: propertyPlans(portal.propertyLimits, portal.properties),
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

import type { PreviewReply } from '../../../src/app/packages/contract/preview.ts';
import { listImported } from '../../store/connections/listImported.ts';
import { findSetup } from '../../store/portals/findSetup.ts';
import { countFates } from '../../store/preview/countFates.ts';
import { listSamples } from '../../store/preview/listSamples.ts';
import type { PreviewCustomer } from '../../store/preview/previewCustomer.ts';
import { sumPreview } from '../../store/preview/sumPreview.ts';
import { findShownRun } from '../../store/runs/findShownRun.ts';
import type { Deps } from '../deps.ts';
import { portalCurrencies } from '../portalCurrencies.ts';
import { shownSums } from '../shownSums.ts';

const SAMPLES = 20;

const OBJECTS = ['0-1', '0-2'] as const;

const stateOf = async ({ db }: Deps, portalId: bigint): Promise<'importing' | 'ready'> => {
  const run = await findShownRun(db, portalId);
  if (run?.state === 'queued' || run?.state === 'running') return 'importing';
  return (await listImported(db.pool, portalId)).some(({ imported }) => imported) ? 'ready' : 'importing';
};

const sampleOf = ({ customerId, name, email, status, mrr, contact, company }: PreviewCustomer) => ({
  customerId,
  name,
  email,
  status,
  mrr,
  contact,
  company,
});

/**
 * What would be written to a portal, and to whom, by what was read and the choices that are saved now. Looked up anew
 * each time, so that it is never older than they are. Null when the portal has not installed the app.
 */
export const showPreview = async (deps: Deps, portalId: bigint): Promise<Omit<PreviewReply, 'ok'> | null> => {
  const { db } = deps;
  const portal = await findSetup(db, portalId);
  if (!portal || portal.uninstalledAt) return null;
  const fates = await countFates(db, portalId);
  const sums = await sumPreview(db, portalId);
  const { reportingCurrency } = portalCurrencies(portal);
  const shown = (part: 'written' | 'all') =>
    shownSums(
      sums.map(({ currency, [part]: amount }) => ({ currency, amount })),
      reportingCurrency,
    );
  const properties = (objectTypeId: string, ...states: string[]): number =>
    portal.properties.filter((one) => one.objectTypeId === objectTypeId && states.includes(one.state)).length;
  return {
    state: portal.approvedAt === null ? await stateOf(deps, portalId) : 'approved',
    customers: fates['0-1'].counts.reduce((sum, { customers }) => sum + customers, 0),
    objects: OBJECTS.map((objectTypeId) => ({
      objectTypeId,
      ...fates[objectTypeId],
      newProperties: properties(objectTypeId, 'planned'),
      skippedProperties: properties(objectTypeId, 'skipped', 'broken'),
    })),
    mrr: { written: shown('written'), all: shown('all') },
    samples: (await listSamples(db, portalId, SAMPLES)).map(sampleOf),
    warnMarketingContacts: portal.createContacts !== 'off',
  };
};

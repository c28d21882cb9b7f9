import type { ErrorsReply } from '../../../src/app/packages/contract/control.ts';
import { findPortal } from '../../store/portals/findPortal.ts';
import { countRecords } from '../../store/writes/countRecords.ts';
import type { Deps } from '../deps.ts';
import { recordsUrl } from '../recordsUrl.ts';
import { showErrors } from './showErrors.ts';

/** What was set aside in a portal, of how many records, and what the addresses of its records begin with. */
export const showErrorPage = async (deps: Deps, portalId: bigint): Promise<Omit<ErrorsReply, 'ok'>> => {
  const portal = await findPortal(deps.db, portalId);
  return {
    records: await countRecords(deps.db, portalId),
    recordsUrl: portal && recordsUrl(portal),
    errors: await showErrors(deps, portalId),
  };
};

import type { Leaving } from '../control/leaving.ts';
import { within } from '../control/within.ts';
import { NOBODY, type Person } from '../person.ts';
import type { RunDeps } from '../runImport.ts';
import { beginUninstall } from './beginUninstall.ts';
import { finishUninstall, type UninstallEnd } from './finishUninstall.ts';

/** So long somebody who pressed the button waits for the end of it; the schedule finishes the rest. */
const WAIT_MILLISECONDS = 9_000;

/**
 * Leaves a portal because a person asked for it: all connections, the app at HubSpot, tokens. What is asked for is
 * committed before anything is done, so that whatever ends this process, another one finishes it. May be repeated.
 */
export const uninstallPortal = async (
  deps: RunDeps,
  portalId: bigint,
  leaving: Leaving = { properties: 'keep', purge: 'days30' },
  person: Person = NOBODY,
): Promise<UninstallEnd> => {
  await beginUninstall(deps, portalId, leaving, person);
  const slow: UninstallEnd = {
    state: 'left',
    reason: 'It takes longer than usual and goes on by itself.',
  };
  return within(
    WAIT_MILLISECONDS,
    finishUninstall(deps, portalId, AbortSignal.timeout(WAIT_MILLISECONDS)),
    slow,
    (error) =>
      deps.log.error({ error, portalId: String(portalId) }, 'an uninstall failed; it is tried again'),
  );
};

import type { PortalRunEnd } from '../../store/portalRuns/finishPortalRun.ts';

/** How a run over a portal ended, before it is known when. */
export type RunEnding = Omit<PortalRunEnd, 'at'>;

import type { HomeReply } from '@clearsync/contract/home';

export type Health = 'live' | 'importing' | 'recalculating' | 'waiting' | 'gaps' | 'stopped' | 'degraded';

/** Whether a run is under way, and the page therefore asks again and again. */
export function isUnderWay(home: Pick<HomeReply, 'connections' | 'progress'>): boolean {
  const health = healthOf(home);
  return health === 'importing' || health === 'recalculating';
}

/** The one word for how a portal goes; a refused key comes first, as nothing gets better before it is replaced. */
export function healthOf({ connections, progress }: Pick<HomeReply, 'connections' | 'progress'>): Health {
  if (connections.some(({ state }) => state === 'revoked')) return 'degraded';
  switch (progress?.state) {
    case undefined:
      return 'waiting';
    case 'queued':
    case 'running':
      return progress.kind === 'import' || progress.kind === 'writing' ? 'importing' : 'recalculating';
    case 'failed':
      return 'stopped';
    case 'incomplete':
      return 'gaps';
    case 'complete':
      return 'live';
  }
}

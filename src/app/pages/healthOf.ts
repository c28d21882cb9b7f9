import type { HomeReply } from '@clearsync/contract/home';

export type Health =
  | 'live'
  | 'importing'
  | 'recalculating'
  | 'waiting'
  | 'preview'
  | 'paused'
  | 'gaps'
  | 'stopped'
  | 'degraded';

type Judged = Pick<HomeReply, 'connections' | 'progress' | 'writing'>;

/** Whether a run is under way, and the page therefore asks again and again. */
export function isUnderWay(home: Judged): boolean {
  const health = healthOf(home);
  return health === 'importing' || health === 'recalculating';
}

/** The one word for how a portal goes; a refused key comes first, as nothing gets better before it is replaced. */
export function healthOf({ connections, progress, writing }: Judged): Health {
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
    case 'complete':
      if (writing !== 'on') return writing;
      return progress.state === 'complete' ? 'live' : 'gaps';
  }
}

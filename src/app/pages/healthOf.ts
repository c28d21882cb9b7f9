import type { HomeReply } from '@clearsync/contract/home';

export type Health = 'live' | 'importing' | 'waiting' | 'gaps' | 'stopped' | 'degraded';

/** The one word for how a portal goes; a refused key comes first, as nothing gets better before it is replaced. */
export function healthOf({ connections, progress }: Pick<HomeReply, 'connections' | 'progress'>): Health {
  if (connections.some(({ state }) => state === 'revoked')) return 'degraded';
  switch (progress?.state) {
    case undefined:
      return 'waiting';
    case 'queued':
    case 'running':
      return 'importing';
    case 'failed':
      return 'stopped';
    case 'incomplete':
      return 'gaps';
    case 'complete':
      return 'live';
  }
}

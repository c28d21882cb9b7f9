import { missingScopes, refuse } from '../answers/refusals.ts';
import type { Reply } from '../answers/reply.ts';
import type { World } from '../world.ts';
import { expiredAuthentication, revokedAuthentication } from './authenticate.ts';
import type { PlannedFault } from './faultBook.ts';
import { dailyLimitReached, rollingLimitReached, searchLimitReached } from './rateWindows.ts';

const WORDS: Record<number, string> = {
  500: 'internal error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'There was a timeout while processing your request.',
};

/** The answer that a fault puts in the place of the real one; undefined for faults of the connection. */
export function faultReply(world: World, fault: PlannedFault, portalId: number): Reply | undefined {
  const reply = plainReply(world, fault, portalId);
  if (reply === undefined || fault.retryAfter === undefined) return reply;
  return { ...reply, headers: { ...reply.headers, 'retry-after': String(fault.retryAfter) } };
}

function plainReply(world: World, fault: PlannedFault, portalId: number): Reply | undefined {
  const now = world.clock.now();
  switch (fault.kind) {
    case 'rolling_limit':
      return rollingLimitReached(world.app.appId, portalId);
    case 'secondly_limit':
      return searchLimitReached();
    case 'daily_limit':
      return dailyLimitReached();
    case 'token_expired':
      return expiredAuthentication(now - 3 * 3_600_000, now);
    case 'token_revoked':
      return revokedAuthentication();
    case 'missing_scopes':
      return missingScopes(['crm.objects.contacts.write']);
    case 'locked':
      return refuse(423, 'The resource is locked by too many simultaneous writes; try again later.');
    case 'migrating':
      return refuse(477, 'This account is being migrated between data centres.', {}, { 'retry-after': '30' });
    case 'html':
      return { status: fault.status, html: '<html><body><h1>Bad gateway</h1></body></html>' };
    case 'error':
    case 'commit_then_error':
      return refuse(fault.status, WORDS[fault.status] ?? `error ${fault.status}`);
    case 'commit_then_reset':
    case 'hang':
    case 'reset':
    case 'cut_body':
    case 'latency':
    case 'reject_record':
      return undefined;
  }
}

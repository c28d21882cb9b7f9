import { jsonReply, type Reply } from '../answers/reply.ts';
import type { World } from '../world.ts';
import { checkClient } from './checkClient.ts';

/** POST /oauth/2026-09/token/revoke: 200 even for a token that nobody knows (hubspot-api.md §2.3). */
export function revokeToken(world: World, form: Record<string, string>): Reply {
  const refused = checkClient(world.app, form);
  if (refused !== undefined) return refused;
  world.tokens.revokeRefresh(form['token'] ?? '');
  return jsonReply(200, {});
}

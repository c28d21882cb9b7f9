import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update snapshot s set included = false
    from stripe_connection n
   where s.portal_id = $1 and n.id = s.connection_id and n.disconnected_at is null and s.included`;

/**
 * Forgets whom an earlier filter let in: the facts computed next say it anew. Nothing is written to HubSpot until then
 * (`markAnew`).
 */
export const excludeAll = async (asked: Pick<Database['pool'], 'query'>, portalId: bigint): Promise<void> => {
  await asked.query(STATEMENT, [portalId.toString()]);
};

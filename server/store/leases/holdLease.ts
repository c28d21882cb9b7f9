import type { Database } from '../database/openDatabase.ts';
import { type Lease, LeaseLost } from './lease.ts';

const STATEMENT = `
  select from lease
   where portal_id = $1 and task = $2 and token = $3::uuid and until > clock_timestamp()
     for share`;

/**
 * Makes sure, inside the transaction that stores a result, that its maker may still store it, and keeps it so until the
 * transaction ends. Throws `LeaseLost` else, which rolls it back: a process that stood still for a minute cannot undo
 * what another one did meanwhile (faults.md D6).
 */
export const holdLease = async (client: Pick<Database['pool'], 'query'>, lease: Lease): Promise<void> => {
  const { portalId, task, token } = lease;
  const { rowCount } = await client.query(STATEMENT, [portalId.toString(), task, token]);
  if (rowCount !== 1) throw new LeaseLost(lease);
};

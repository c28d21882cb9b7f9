import type { Database } from '../database/openDatabase.ts';
import type { Lease } from './lease.ts';
import { LEASE_SECONDS } from './takeLease.ts';

const STATEMENT = `
  update lease set until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
   where portal_id = $1 and task = $2 and token = $3::uuid and until > clock_timestamp()`;

/** Keeps a lease for as long again; false when it ran out or another holder took it. */
export const renewLease = async (
  db: Database,
  { portalId, task, token }: Pick<Lease, 'portalId' | 'task' | 'token'>,
): Promise<boolean> => {
  const { rowCount } = await db.pool.query(STATEMENT, [portalId.toString(), task, token]);
  return rowCount === 1;
};

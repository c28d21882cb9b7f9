import { z } from 'zod';
import { listRecordMovements } from '../store/cards/listRecordMovements.ts';
import type { Deps } from './deps.ts';

const LISTED = 200;

/** What the history tells of billing/movements/movement.ts Movement. */
const movementColumn = z.object({
  key: z.string(),
  at: z.int(),
  type: z.string(),
  currency: z.string(),
  mrrBefore: z.int(),
  mrrAfter: z.int(),
  productsBefore: z.array(z.string()),
  productsAfter: z.array(z.string()),
  source: z.string(),
});

export type ShownMovement = z.infer<typeof movementColumn> & {
  connectionId: string;
  /** Of the portal, IANA. */
  timeZone: string;
};

/** How the MRR of a record came about, newest first, 200 at most. */
export const showCardMovements = async (
  { db }: Deps,
  portalId: bigint,
  record: { objectTypeId: string; recordId: bigint },
): Promise<ShownMovement[]> => {
  const rows = await listRecordMovements(db, portalId, record, LISTED);
  return rows.map((row) => ({
    ...movementColumn.parse(row.movement),
    connectionId: row.connection_id,
    timeZone: row.time_zone,
  }));
};

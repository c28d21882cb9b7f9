import type { Database } from '../database/openDatabase.ts';

/** How many customers of a connection the mirror holds, deleted ones included. */
export const countCustomers = (db: Database, connectionId: string): Promise<number> =>
  db.prisma.stripeObject.count({ where: { connectionId, kind: 'customer' } });

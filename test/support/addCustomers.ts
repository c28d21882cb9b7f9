import type { Database } from '../../server/store/database/openDatabase.ts';
import { customerFacts, saveCustomers } from './linkedCustomers.ts';

type Added = {
  customerId: string;
  email?: string | null;
  status?: string;
  included?: boolean;
  metadata?: Record<string, string>;
};

/** Puts customers into the snapshot and, with their metadata, into the mirror, as an import does. */
export const addCustomers = async (
  db: Database,
  portalId: bigint,
  connectionId: string,
  customers: readonly Added[],
): Promise<void> => {
  const facts = customers.map(({ customerId, email = null }) =>
    customerFacts({ customerId, email: email?.trim().toLowerCase() ?? null }),
  );
  await saveCustomers(db, portalId, connectionId, facts);
  for (const { customerId, status = 'paying', included = true, metadata = {} } of customers) {
    await db.prisma.snapshot.update({
      where: { connectionId_customerId: { connectionId, customerId } },
      data: { status, included },
    });
    const object = { data: { id: customerId, metadata }, fetchedAt: new Date(0) };
    const key = { connectionId, kind: 'customer', id: customerId };
    await db.prisma.stripeObject.upsert({
      where: { connectionId_kind_id: key },
      create: { ...key, customerId, created: 0, ...object },
      update: object,
    });
  }
};

import { customerSnapshot, type SnapshotContext } from '../../billing/snapshot.ts';
import type { Database } from '../../store/database/openDatabase.ts';
import { listCustomerObjects } from '../../store/snapshots/listCustomerObjects.ts';
import type { listCustomers } from '../../store/snapshots/listCustomers.ts';
import type { SnapshotRow } from '../../store/snapshots/saveSnapshots.ts';
import { anyCustomerShape, type CustomerObject } from '../../stripe/shapes/customer.ts';
import { type Catalog, completeCatalog } from './catalog.ts';
import { objectsByCustomer, ofCustomer } from './customerObjects.ts';

type CustomerRow = Awaited<ReturnType<typeof listCustomers>>[number];

/** A customer that left Stripe's list is as good as deleted, whatever its last data said. */
const readCustomer = ({ id, data, deleted }: CustomerRow): CustomerObject | { id: string; deleted: true } => {
  const customer = anyCustomerShape.parse(data);
  return deleted || 'deleted' in customer ? { id, deleted: true } : customer;
};

/** As contacts are looked for by it: trimmed and in lower case; null when there is none. */
const comparable = (email: string | null): string | null => email?.trim().toLowerCase() || null;

/**
 * The facts of a batch of customers: one query for all that they have, at most one for the prices, products and coupons
 * that the catalog lacks, then the pure rules.
 */
export const snapshotBatch = async (
  db: Database,
  connectionId: string,
  rows: CustomerRow[],
  catalog: Catalog,
  context: SnapshotContext,
): Promise<SnapshotRow[]> => {
  const ids = rows.map(({ id }) => id);
  const objects = objectsByCustomer(await listCustomerObjects(db, connectionId, ids));
  const customers = rows.map(readCustomer);
  const living = customers.map((customer) => ('deleted' in customer ? null : customer));
  await completeCatalog(db, connectionId, catalog, living, objects.values());
  return customers.map((customer) => {
    const { facts } = customerSnapshot({ customer, ...ofCustomer(objects, customer.id), ...catalog }, context);
    return { customerId: customer.id, email: comparable(facts.email), status: facts.status, facts };
  });
};

import type { Movement } from '../../billing/movements/movement.ts';
import { customerSnapshot, type SnapshotContext } from '../../billing/snapshot.ts';
import type { Database } from '../../store/database/openDatabase.ts';
import { listCustomerObjects } from '../../store/snapshots/listCustomerObjects.ts';
import type { listCustomers } from '../../store/snapshots/listCustomers.ts';
import { listStates } from '../../store/snapshots/listStates.ts';
import type { MovementRow, SnapshotBatch } from '../../store/snapshots/saveSnapshots.ts';
import { anyCustomerShape, type CustomerObject } from '../../stripe/shapes/customer.ts';
import { inclusion, type SyncRules } from '../inclusion.ts';
import { type Catalog, completeCatalog } from './catalog.ts';
import { objectsByCustomer, ofCustomer } from './customerObjects.ts';
import { keptStates } from './keptStates.ts';

/** By which rules customers are computed, and by which choices they go to HubSpot. */
export type BatchContext = SnapshotContext & { rules: SyncRules };

type CustomerRow = Awaited<ReturnType<typeof listCustomers>>[number];

/** A customer that left Stripe's list is as good as deleted, whatever its last data said. */
const readCustomer = ({ id, data, deleted }: CustomerRow): CustomerObject | { id: string; deleted: true } => {
  const customer = anyCustomerShape.parse(data);
  return deleted || 'deleted' in customer ? { id, deleted: true } : customer;
};

/** As contacts are looked for by it: trimmed and in lower case; null when there is none. */
const comparable = (email: string | null): string | null => email?.trim().toLowerCase() || null;

const movementRow = (customerId: string, movement: Movement): MovementRow => {
  const { key, at, type, currency, mrrBefore, mrrAfter } = movement;
  return { customerId, key, at, type, currency, change: mrrAfter - mrrBefore, movement };
};

/**
 * What comes of a batch of customers: one query for all that they have, one for the states that were kept, at most one
 * for the prices, products and coupons that the catalog lacks, then the pure rules.
 */
export const snapshotBatch = async (
  asked: Pick<Database['pool'], 'query'>,
  connectionId: string,
  rows: CustomerRow[],
  catalog: Catalog,
  { rules, ...context }: BatchContext,
): Promise<Pick<SnapshotBatch, 'rows' | 'rules' | 'movements' | 'states'>> => {
  const ids = rows.map(({ id }) => id);
  const objects = objectsByCustomer(await listCustomerObjects(asked, connectionId, ids));
  const states = keptStates(await listStates(asked, connectionId, ids));
  const customers = rows.map(readCustomer);
  const living = customers.map((customer) => ('deleted' in customer ? null : customer));
  await completeCatalog(asked, connectionId, catalog, living, objects.values());
  const snapshots = customers.map((customer) =>
    customerSnapshot({ customer, ...ofCustomer(objects, customer.id), ...catalog, states }, context),
  );
  return {
    rows: snapshots.map(({ facts }) => ({
      customerId: facts.customerId,
      email: comparable(facts.email),
      status: facts.status,
      facts,
      inclusion: inclusion(rules, facts),
    })),
    rules,
    movements: snapshots.flatMap(({ facts, movements }) =>
      movements.map((movement) => movementRow(facts.customerId, movement)),
    ),
    states: snapshots.flatMap(({ facts: { customerId }, newStates }) =>
      newStates.map((state) => ({ customerId, subscriptionId: state.subscriptionId, at: state.at, state })),
    ),
  };
};

import type { CustomerFacts } from '../../billing/facts.ts';
import type { PropertyObject } from '../../billing/properties/property.ts';
import { propertyValues } from '../../billing/properties/propertyValues.ts';
import { rollUp } from '../../billing/rollUp.ts';
import { epochSeconds } from '../../clock.ts';
import { listConnections } from '../../store/connections/listConnections.ts';
import { findPortal } from '../../store/portals/findPortal.ts';
import { listPortalProperties } from '../../store/properties/listPortalProperties.ts';
import type { LinkedCustomer } from '../../store/writes/linkedCustomer.ts';
import type { PropertyValues } from '../../store/writes/recordWrite.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { portalCurrencies } from '../portalCurrencies.ts';
import { OBJECT_TYPES } from '../properties/objectTypes.ts';
import { deniedPermissions } from '../reading/deniedPermissions.ts';
import { syncState } from './syncState.ts';

/** A linked customer with its facts read. */
export type RecordCustomer = Omit<LinkedCustomer, 'facts'> & { facts: CustomerFacts };

/** Computes what a record should say from its customers (at least one). */
export type RecordValues = (object: PropertyObject, customers: RecordCustomer[]) => PropertyValues;

/** Names of the properties that a portal has, by object. */
const namesByObject = async (
  { db }: HubSpotDeps,
  portalId: bigint,
): Promise<Map<PropertyObject, Set<string>>> => {
  const properties = (await listPortalProperties(db, portalId)).filter(({ state }) => state === 'created');
  return new Map(
    OBJECT_TYPES.map(({ object, objectTypeId }) => [
      object,
      new Set(properties.filter((one) => one.objectTypeId === objectTypeId).map(({ name }) => name)),
    ]),
  );
};

/** A portal's connections by id: the account, what the key may not read, and whether it is still good. */
const sourcesOf = async ({ db }: HubSpotDeps, portalId: bigint) => {
  const connections = await listConnections(db, portalId);
  return new Map(
    connections.map(({ id, accountId, accountName, permissions, state }) => [
      id,
      { account: { id: accountId, name: accountName }, missing: deniedPermissions(permissions), state },
    ]),
  );
};

/** Live and test data never stand on one record together: with a live customer, test customers are left out. */
const ofOneMode = (customers: RecordCustomer[]): RecordCustomer[] => {
  const live = customers.filter(({ facts }) => facts.livemode);
  return live.length > 0 ? live : customers;
};

/**
 * Prepares the computing of a portal's records: its currency, its connections with what their keys may not read, and
 * the properties that it has. Properties that were left out or broken are not among the values.
 */
export const recordValues = async (deps: HubSpotDeps, portalId: bigint): Promise<RecordValues> => {
  const names = await namesByObject(deps, portalId);
  const portal = await findPortal(deps.db, portalId);
  const currencies = portalCurrencies(portal);
  const sources = await sourcesOf(deps, portalId);
  const now = deps.clock();
  const at = epochSeconds(deps.clock);
  return (object, all) => {
    const customers = ofOneMode(all);
    const record = rollUp(
      customers.map(({ facts }) => facts),
      at,
    );
    const primary = customers.find(({ facts }) => facts.customerId === record.customers[0]?.customerId);
    const used = [...new Set(customers.flatMap(({ connectionId }) => sources.get(connectionId) ?? []))];
    const computedAt = Math.min(...customers.map((customer) => customer.computedAt));
    const values = propertyValues(record, {
      object,
      ...currencies,
      timeZone: portal?.timeZone ?? 'UTC',
      asOf: Math.floor(computedAt / 1000),
      accounts: new Map(
        customers.flatMap(({ facts, connectionId }) => {
          const source = sources.get(connectionId);
          return source ? [[facts.customerId, source.account]] : [];
        }),
      ),
      missing: [...new Set(used.flatMap(({ missing }) => missing))],
      billingContacts: new Set(customers.flatMap(({ contactId }) => contactId ?? [])).size,
      matchMethod: primary?.method ?? null,
      syncState: syncState(used, computedAt, now),
      cancelComments: portal?.cancelComments ?? false,
      firstFill: customers.every(({ filled }) => !filled),
    });
    return Object.fromEntries(Object.entries(values).filter(([name]) => names.get(object)?.has(name)));
  };
};

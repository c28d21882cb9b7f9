import type { CustomerFacts } from '../../../server/billing/facts.ts';
import type { PropertyContext } from '../../../server/billing/properties/property.ts';
import { propertyValues } from '../../../server/billing/properties/propertyValues.ts';
import { rollUp } from '../../../server/billing/rollUp.ts';
import type { CustomerObjects } from '../../../server/billing/snapshot.ts';
import { facts, NOW } from './objects.ts';

/** A contact of a portal in UTC that reports in dollars, with one customer that was found by its address. */
const CONTEXT: PropertyContext = {
  object: 'contacts',
  cancelComments: true,
  reportingCurrency: 'USD',
  exchangeRates: { rates: [] },
  asOf: NOW + 5,
  timeZone: 'UTC',
  accounts: new Map([['cus_1', { id: 'acct_1', name: 'Acme' }]]),
  missing: [],
  billingContacts: null,
  matchMethod: 'email',
  syncState: 'in_sync',
  firstFill: false,
};

/** What a record of these customers says at NOW. */
export const valuesOfFacts = (customers: CustomerFacts[], context: Partial<PropertyContext> = {}) =>
  propertyValues(rollUp(customers, NOW), { ...CONTEXT, ...context });

/** The same, of customers with these objects. */
export const valuesOf = (objects: Partial<CustomerObjects>[], context: Partial<PropertyContext> = {}) =>
  valuesOfFacts(
    objects.map((one) => facts(one)),
    context,
  );

import { cancellationProperties } from './cancellationProperties.ts';
import { identityProperties } from './identityProperties.ts';
import { ledgerProperties } from './ledgerProperties.ts';
import { movementProperties } from './movementProperties.ts';
import { originProperties } from './originProperties.ts';
import { paymentProperties } from './paymentProperties.ts';
import type { BillingProperty } from './property.ts';
import { revenueProperties } from './revenueProperties.ts';
import { statusProperties } from './statusProperties.ts';
import { subscriptionProperties } from './subscriptionProperties.ts';

/** All 52 properties (product.md §3.1) in the order of their ranks: what to make first when not all fit. */
export const billingProperties: readonly BillingProperty[] = [
  ...statusProperties,
  ...revenueProperties,
  ...subscriptionProperties,
  ...cancellationProperties,
  ...paymentProperties,
  ...ledgerProperties,
  ...movementProperties,
  ...identityProperties,
  ...originProperties,
].sort((a, b) => a.rank - b.rank);

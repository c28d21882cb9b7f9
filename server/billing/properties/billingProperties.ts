import { cancellationProperty } from './cancellationProperty.ts';
import { identityProperties } from './identityProperties.ts';
import { paymentProperties } from './paymentProperties.ts';
import type { BillingProperty } from './property.ts';
import { revenueProperties } from './revenueProperties.ts';
import { statusProperties } from './statusProperties.ts';
import { subscriptionProperties } from './subscriptionProperties.ts';

/**
 * The properties of packs A and B (product.md §3.1) in the order of their ranks: what to make first when a portal
 * has no room for all.
 */
export const billingProperties: readonly BillingProperty[] = [
  ...statusProperties,
  ...revenueProperties,
  ...subscriptionProperties,
  cancellationProperty,
  ...paymentProperties,
  ...identityProperties,
].sort((a, b) => a.rank - b.rank);

import type Stripe from 'stripe';
import type { Wire } from '../../objects/wire.ts';
import { type ProductKey, productDefinitions } from './products.ts';

/** A product as the API answers it. */
export function productObject(
  key: ProductKey,
  about: { id: string; created: number; livemode: boolean; defaultPrice: string | null },
): Wire<Stripe.Product> {
  const { name, description, unitLabel } = productDefinitions[key];
  return {
    id: about.id,
    object: 'product',
    active: true,
    created: about.created,
    default_price: about.defaultPrice,
    description,
    images: [],
    livemode: about.livemode,
    marketing_features: [],
    metadata: {},
    name,
    package_dimensions: null,
    shippable: null,
    statement_descriptor: null,
    tax_code: null,
    tax_details: null,
    type: 'service',
    unit_label: unitLabel,
    updated: about.created,
    url: null,
  };
}

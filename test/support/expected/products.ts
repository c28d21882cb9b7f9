import { findTyped, idOf } from '../../../sandbox/stripe/objects/typed.ts';
import type { Books, Item } from './books.ts';

/** The name of the product that an item sells. */
export const productNameOf = ({ store }: Books, { price }: Item): string => {
  const product = findTyped(store, 'product', idOf(price.product));
  if (product === undefined) throw new Error('every generated price has a product');
  return product.name;
};

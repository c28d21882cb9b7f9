import { typed } from '../../objects/typed.ts';
import type { Happening } from '../happening.ts';
import { plansOf, productOf } from '../plans.ts';

const additions = ['Plus', 'Next', 'Classic', '2027'] as const;

/** A product goes by another name: everybody who has it does so too. */
export const renameProduct: Happening = {
  name: 'product_renamed',
  weight: 1,
  happen: (world) => {
    const price = world.pick(plansOf(world));
    const stored = price && world.store.find('product', productOf(price));
    if (stored === undefined) return undefined;
    const { name } = typed('product', stored);
    const [first = 'Plan'] = name.split(' ');
    const others = additions.map((addition) => `${first} ${addition}`).filter((each) => each !== name);
    world.post(`/v1/products/${stored.id}`, { name: world.pick(others) ?? first });
    return null;
  },
};

import { typedOfCustomer } from '../../objects/typed.ts';
import type { Happening } from '../happening.ts';

/** A bank renews a card, of which the card's network tells Stripe: same card, later month. */
export const renewCard: Happening = {
  name: 'card_renewed',
  weight: 2,
  happen: (world) => {
    const found = world.someone(({ id }) => {
      const own = typedOfCustomer(world.store, 'payment_method', id);
      return own.find(({ card }) => card !== undefined);
    });
    if (found?.card === undefined) return undefined;
    const card = { ...found.card, exp_year: found.card.exp_year + 4 };
    world.itself((writer) => writer.update(found, { card }, 'payment_method.automatically_updated'));
    return String(found.customer);
  },
};

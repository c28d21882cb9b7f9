import { typedOfCustomer } from '../../objects/typed.ts';
import type { Happening } from '../happening.ts';
import { goodCard } from '../people.ts';
import { planToBuy } from '../plans.ts';
import { isGoing } from '../states.ts';

/** A customer who had left comes back, with a new card. */
export const reactivate: Happening = {
  name: 'came_back',
  weight: 4,
  happen: (world) => {
    const customer = world.someone(({ id }) => {
      const own = typedOfCustomer(world.store, 'subscription', id);
      return own.length > 0 && !own.some(isGoing) ? id : undefined;
    });
    if (customer === undefined) return undefined;
    const price = planToBuy(world);
    const card = world.post(`/v1/payment_methods/${goodCard(world)}/attach`, { customer });
    world.post(`/v1/customers/${customer}`, { invoice_settings: { default_payment_method: card.id } });
    world.post('/v1/subscriptions', { customer, items: [{ price: price.id, quantity: '1' }] });
    return customer;
  },
};

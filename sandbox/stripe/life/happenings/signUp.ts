import type { Happening } from '../happening.ts';
import { goodCard, newCustomer } from '../people.ts';
import { planToBuy } from '../plans.ts';

/** Somebody new buys a plan and pays for the first period. */
export const signUp: Happening = {
  name: 'signed_up',
  weight: 8,
  happen: (world) => {
    const price = planToBuy(world);
    const customer = newCustomer(world, goodCard(world));
    const quantity = String(1 + world.upTo(8));
    world.post('/v1/subscriptions', { customer, items: [{ price: price.id, quantity }] });
    return customer;
  },
};

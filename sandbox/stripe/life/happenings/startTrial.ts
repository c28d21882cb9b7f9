import type { Happening } from '../happening.ts';
import { goodCard, newCustomer } from '../people.ts';
import { planToBuy } from '../plans.ts';

/** Somebody new tries a plan for two weeks, with a card or without one. */
export const startTrial: Happening = {
  name: 'trial_started',
  weight: 5,
  happen: (world) => {
    const price = planToBuy(world);
    const customer = newCustomer(world, world.chance(0.6) ? goodCard(world) : undefined);
    const without = world.pick(['cancel', 'pause', 'create_invoice'] as const) ?? 'cancel';
    world.post('/v1/subscriptions', {
      customer,
      items: [{ price: price.id, quantity: '1' }],
      trial_period_days: '14',
      trial_settings: { end_behavior: { missing_payment_method: without } },
    });
    return customer;
  },
};

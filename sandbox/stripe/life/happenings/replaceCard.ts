import { typedOfCustomer } from '../../objects/typed.ts';
import type { Happening } from '../happening.ts';
import { goodCard } from '../people.ts';
import { isGoing } from '../states.ts';

/** A customer enters a new card; the old one is taken away. */
export const replaceCard: Happening = {
  name: 'card_replaced',
  weight: 4,
  happen: (world) => {
    const found = world.someone(({ id }) => {
      if (!typedOfCustomer(world.store, 'subscription', id).some(isGoing)) return undefined;
      const [old] = typedOfCustomer(world.store, 'payment_method', id);
      return old && { customer: id, old: old.id };
    });
    if (found === undefined) return undefined;
    const { customer, old } = found;
    const card = world.post(`/v1/payment_methods/${goodCard(world)}/attach`, { customer });
    world.post(`/v1/customers/${customer}`, { invoice_settings: { default_payment_method: card.id } });
    for (const subscription of typedOfCustomer(world.store, 'subscription', customer)) {
      if (!isGoing(subscription) || subscription.default_payment_method !== old) continue;
      world.post(`/v1/subscriptions/${subscription.id}`, { default_payment_method: card.id });
    }
    world.post(`/v1/payment_methods/${old}/detach`);
    return customer;
  },
};

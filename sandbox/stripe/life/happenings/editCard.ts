import { typedOfCustomer } from '../../objects/typed.ts';
import type { Happening } from '../happening.ts';

/** A customer corrects what a card says of its holder. */
export const editCard: Happening = {
  name: 'card_edited',
  weight: 1,
  happen: (world) => {
    const found = world.someone(({ id, name }) => {
      const [method] = typedOfCustomer(world.store, 'payment_method', id);
      return method && { customer: id, method: method.id, name: name ?? 'Accounts payable' };
    });
    if (found === undefined) return undefined;
    const { customer, method, name } = found;
    const seen = `${name}, desk ${1 + world.upTo(99)}`;
    world.post(`/v1/payment_methods/${method}`, { billing_details: { name: seen } });
    return customer;
  },
};

import { typedOfCustomer } from '../../objects/typed.ts';
import type { Happening } from '../happening.ts';
import { isGoing } from '../states.ts';

/** A customer is deleted, mostly one that had left before. */
export const deleteCustomer: Happening = {
  name: 'customer_deleted',
  weight: 1,
  happen: (world) => {
    const anyone = world.chance(0.3);
    const customer = world.someone(({ id }) => {
      const hasLeft = !typedOfCustomer(world.store, 'subscription', id).some(isGoing);
      return anyone || hasLeft ? id : undefined;
    });
    if (customer === undefined) return undefined;
    world.remove(`/v1/customers/${customer}`);
    return customer;
  },
};

import type { Happening } from '../happening.ts';
import { newPerson } from '../people.ts';

/** A customer goes by another name, and says where it is. */
export const renameCustomer: Happening = {
  name: 'customer_renamed',
  weight: 1,
  happen: (world) => {
    const customer = world.someone(({ id }) => id);
    if (customer === undefined) return undefined;
    const { name } = newPerson(world);
    world.post(`/v1/customers/${customer}`, { name, address: { city: 'Dublin', country: 'IE' } });
    return customer;
  },
};

import type { Happening } from '../happening.ts';
import { newPerson } from '../people.ts';

/** Somebody else answers for a customer's bills, or an address is moved. */
export const changeEmail: Happening = {
  name: 'email_changed',
  weight: 2,
  happen: (world) => {
    const customer = world.someone(({ id }) => id);
    if (customer === undefined) return undefined;
    const { email } = newPerson(world);
    world.post(`/v1/customers/${customer}`, { email });
    return customer;
  },
};

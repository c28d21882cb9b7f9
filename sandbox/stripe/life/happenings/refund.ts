import { typedOfCustomer } from '../../objects/typed.ts';
import type { Happening } from '../happening.ts';

/** A payment is given back, whole or in half. */
export const refund: Happening = {
  name: 'refunded',
  weight: 3,
  happen: (world) => {
    const found = world.someone(({ id: customer }) => {
      const charges = typedOfCustomer(world.store, 'charge', customer);
      const charge = charges.find(
        ({ paid, amount_captured, amount_refunded }) => paid && amount_refunded === 0 && amount_captured > 1,
      );
      return charge && { customer, charge };
    });
    if (found === undefined) return undefined;
    const { customer, charge } = found;
    const half = world.chance(0.5) ? { amount: String(Math.floor(charge.amount_captured / 2)) } : {};
    world.post('/v1/refunds', { charge: charge.id, reason: 'requested_by_customer', ...half });
    return customer;
  },
};

import type { Happening } from '../happening.ts';
import { isActive } from '../states.ts';
import type { Subscription } from '../world.ts';

const seatsOf = ({ items }: Subscription) =>
  items.data.find(({ price, quantity }) => price.recurring?.usage_type === 'licensed' && (quantity ?? 0) > 0);

/** A customer adds seats or gives some up. */
export const changeSeats: Happening = {
  name: 'seats_changed',
  weight: 7,
  happen: (world) => {
    const found = world.subscription(
      (subscription) => isActive(subscription) && seatsOf(subscription) !== undefined,
    );
    const item = found && seatsOf(found.subscription);
    if (found === undefined || item === undefined) return undefined;
    const before = item.quantity ?? 1;
    const fewer = before > 1 && world.chance(0.35);
    const quantity = fewer ? before - 1 - world.upTo(before - 1) : before + 1 + world.upTo(5);
    world.post(`/v1/subscriptions/${found.subscription.id}`, {
      items: [{ id: item.id, quantity: String(quantity) }],
    });
    return found.customer.id;
  },
};

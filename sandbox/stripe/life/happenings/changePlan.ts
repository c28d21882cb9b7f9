import type { Happening } from '../happening.ts';
import { otherPlan } from '../plans.ts';
import { isActive } from '../states.ts';

/** An upgrade or a downgrade to another plan of the same rhythm. */
export const changePlan: Happening = {
  name: 'plan_changed',
  weight: 6,
  happen: (world) => {
    const found = world.subscription(
      (subscription) =>
        isActive(subscription) &&
        subscription.items.data.length === 1 &&
        subscription.items.data[0]?.price.recurring?.usage_type === 'licensed' &&
        otherPlan(world, subscription) !== undefined,
    );
    const item = found?.subscription.items.data[0];
    const price = found && otherPlan(world, found.subscription);
    if (found === undefined || item === undefined || price === undefined) return undefined;
    world.post(`/v1/subscriptions/${found.subscription.id}`, { items: [{ id: item.id, price: price.id }] });
    return found.customer.id;
  },
};

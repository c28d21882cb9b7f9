import type { SubscriptionState } from './state.ts';

/**
 * States of a living subscription with a cancellation at `cancelsAt` that was asked for at `asked` (epoch seconds): from
 * then on it was planned.
 */
export const withPlannedEnd = (
  states: readonly SubscriptionState[],
  asked: number,
  cancelsAt: number,
): SubscriptionState[] => {
  const earlier = states.filter(({ at }) => at < asked);
  const later = states.filter(({ at }) => at >= asked).map((state) => ({ ...state, cancelsAt }));
  const inForce = later[0]?.at === asked ? undefined : earlier.at(-1);
  const begun = inForce === undefined ? [] : [{ ...inForce, at: asked, cancelsAt, invoiceId: null }];
  return [...earlier, ...begun, ...later];
};

import type { Writer } from '../writer.ts';
import type { Subscription } from './subscription.ts';

const threeDays = 3 * 86_400;

/** Makes known that a trial ends within three days. */
export const warnOfTrialEnd = (writer: Writer, subscription: Subscription): void => {
  const { trial_end } = subscription;
  if (trial_end === null || trial_end - writer.now > threeDays) return;
  writer.emit('customer.subscription.trial_will_end', subscription);
};

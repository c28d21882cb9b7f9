import type { StoredObject } from '../objects/source.ts';

/** One event on its way to one endpoint. */
export type Delivery = {
  event: StoredObject;
  endpointId: string;
  livemode: boolean;
  state: 'pending' | 'succeeded' | 'failed';
  /** The sandbox's clock, epoch milliseconds, from when it is to be tried (again). */
  dueAt: number;
  /** The statuses of the tries so far; 0 where nothing was answered. */
  attempts: number[];
};

const seconds = (count: number): number => count * 1000;
const hours = (count: number): number => count * 3_600_000;

/** Waits between tries: three tries over hours in test mode, up to three days live (stripe.md §3). */
const retryWaits = {
  test: [hours(1), hours(6)],
  live: [
    seconds(5),
    seconds(300),
    seconds(1800),
    hours(2),
    hours(5),
    hours(10),
    ...Array.from({ length: 4 }, () => hours(12)),
  ],
} as const;

/** The state of a delivery after a try that ended with the status, at `now` (epoch milliseconds). */
export const afterAttempt = (delivery: Delivery, status: number, now: number): Delivery => {
  const attempts = [...delivery.attempts, status];
  if (status >= 200 && status < 300) return { ...delivery, attempts, state: 'succeeded' };
  const waits: readonly number[] = delivery.livemode ? retryWaits.live : retryWaits.test;
  const wait = waits[attempts.length - 1];
  if (wait === undefined) return { ...delivery, attempts, state: 'failed' };
  return { ...delivery, attempts, dueAt: now + wait };
};

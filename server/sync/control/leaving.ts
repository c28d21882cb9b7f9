/** What becomes of what we wrote to HubSpot, and when our own copy of the data is deleted. */
export type Leaving = { properties: 'keep' | 'clear'; purge: 'now' | 'days30' };

/**
 * What is said of a connection while it is taken away. Whoever finishes what a killed process began knows by it what was
 * asked for.
 */
export const LEAVING_WORDS = {
  keep: 'This Stripe account is being disconnected. What ClearSync wrote to HubSpot stays there.',
  clear: 'This Stripe account is being disconnected. What ClearSync wrote to HubSpot is emptied.',
} as const;

const DAYS_30 = 30 * 86_400_000;

/** When the data is deleted. `now` in milliseconds. */
export const purgeTime = ({ purge }: Leaving, now: number): Date =>
  new Date(purge === 'now' ? now : now + DAYS_30);

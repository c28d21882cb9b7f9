/** What becomes of what we wrote to HubSpot, and when our own copy of the data is deleted. */
export type Leaving = { properties: 'keep' | 'clear'; purge: 'now' | 'days30' };

const DAYS_30 = 30 * 86_400_000;

/** When the data is deleted. `now` in milliseconds. */
export const purgeTime = ({ purge }: Leaving, now: number): Date =>
  new Date(purge === 'now' ? now : now + DAYS_30);

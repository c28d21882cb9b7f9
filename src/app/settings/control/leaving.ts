/** What becomes of what we wrote and of our copy of the data when somebody leaves. */
export interface Leaving {
  properties: 'keep' | 'clear';
  purge: 'now' | 'days30';
}

/** What can be brought back stands first and is chosen at first. */
export const FIRST: Leaving = { properties: 'keep', purge: 'days30' };
export const CHOICES = [
  ['properties', ['keep', 'clear']],
  ['purge', ['days30', 'now']],
] as const;

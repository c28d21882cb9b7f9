import type { World } from './world.ts';

/** Something that happens to a business. */
export type Happening = {
  /** In snake case, such as `renewal_paid`. */
  name: string;
  /** How often it comes, next to the others. */
  weight: number;
  /**
   * Lets it happen. Answers the customer's id, null for something that is no customer's, and undefined when the
   * account has nobody to whom it could happen: then nothing was written.
   */
  happen(world: World): string | null | undefined;
};

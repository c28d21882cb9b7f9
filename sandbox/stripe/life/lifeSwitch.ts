import { type Happened, type Life, type Living, startLife } from './startLife.ts';

/** The one life that goes on by itself in a local Stripe, switched from outside. */
export type LifeSwitch = {
  /** So many happenings a minute from now on, 0 for none; a seed begins another story. */
  pace(wanted: { perMinute: number; seed?: number | undefined }): void;
  /** Lets one thing happen now. */
  step(): Happened;
  happened(): readonly Happened[];
};

/** Makes the switch; nothing happens before it is told. */
export const createLifeSwitch = (living: Living): LifeSwitch => {
  let life: Life | undefined;
  const begin = (perMinute: number, seed?: number): Life => {
    life?.stop();
    life = startLife(living, { perMinute, ...(seed === undefined ? {} : { seed }) });
    return life;
  };
  return {
    pace: ({ perMinute, seed }) => {
      if (life === undefined || seed !== undefined) begin(perMinute, seed);
      else life.pace(perMinute);
    },
    step: () => (life ?? begin(0)).step(),
    happened: () => life?.happened() ?? [],
  };
};

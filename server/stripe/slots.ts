/** A number of places; whoever finds none waits for his turn, first come, first served. */
export type Slots = {
  /** Waits for a place; call the answer to give it back (once). */
  take(): Promise<() => void>;
};

/** Makes `count` places. */
export const slots = (count: number): Slots => {
  const waiting: (() => void)[] = [];
  let free = count;
  const giveBack = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return {
    take: async () => {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      return giveBack;
    },
  };
};

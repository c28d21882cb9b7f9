/** One timer that is set anew each time; it never keeps the process alive. */
export type Alarm = {
  /** Calls back once after so many milliseconds; never, when that is infinite. */
  set(milliseconds: number, ring: () => void): void;
  clear(): void;
};

/** Node's timers take no more than this many milliseconds. */
const longest = 2 ** 31 - 1;

/** Makes an alarm. */
export const createAlarm = (): Alarm => {
  let timer: NodeJS.Timeout | undefined;
  const clear = (): void => clearTimeout(timer);
  return {
    clear,
    set: (milliseconds, ring) => {
      clear();
      if (!Number.isFinite(milliseconds)) return;
      timer = setTimeout(ring, Math.min(Math.max(milliseconds, 0), longest));
      timer.unref();
    },
  };
};

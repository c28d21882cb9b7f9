/** A clock that runs on and that tests can move. Milliseconds since the epoch. */
export type MovableClock = {
  now(): number;
  /** The same in epoch seconds, as Stripe stamps its objects. */
  seconds(): number;
  moveTo(milliseconds: number): void;
  advance(milliseconds: number): void;
  /** Is told after every move. */
  onMove(listener: () => void): void;
};

/** Makes a clock over another one (the machine's own by default), from which it differs by what it was moved. */
export const createMovableClock = (base: () => number = Date.now): MovableClock => {
  const listeners: (() => void)[] = [];
  let offset = 0;
  const move = (wanted: number): void => {
    offset = wanted;
    for (const listener of listeners) listener();
  };
  return {
    now: () => base() + offset,
    seconds: () => Math.floor((base() + offset) / 1000),
    moveTo: (milliseconds) => move(milliseconds - base()),
    advance: (milliseconds) => move(offset + milliseconds),
    onMove: (listener) => {
      listeners.push(listener);
    },
  };
};

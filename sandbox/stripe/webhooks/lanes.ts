/** Work in lanes, each of which does only so much at once. */
export type Lanes<Item> = {
  add(lane: string, item: Item): void;
  /** Starts what may be started, as after work was held. */
  run(): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
};

type Lane<Item> = { items: Item[]; first: number; running: number };

type Doing<Item> = {
  atOnce: number;
  act(item: Item): Promise<void>;
  /** Whether nothing may be started now. */
  isHeld(): boolean;
  /** Whether the newest item goes first. */
  isReversed(): boolean;
};

/** Drops the items that are done from the front of a long lane, now and then. */
const tidy = (lane: Lane<unknown>): void => {
  if (lane.first < 1024 || lane.first * 2 < lane.items.length) return;
  lane.items.splice(0, lane.first);
  lane.first = 0;
};

/** Makes lanes that act on their items in order. */
export const createLanes = <Item>({ atOnce, act, isHeld, isReversed }: Doing<Item>): Lanes<Item> => {
  const lanes = new Map<string, Lane<Item>>();
  const underWay = new Set<Promise<void>>();
  const next = (lane: Lane<Item>): Item | undefined => {
    if (lane.first >= lane.items.length) return undefined;
    const item = isReversed() ? lane.items.pop() : lane.items[lane.first++];
    tidy(lane);
    return item;
  };
  const runLane = (lane: Lane<Item>): void => {
    while (lane.running < atOnce && !isHeld()) {
      const item = next(lane);
      if (item === undefined) return;
      lane.running += 1;
      const running = act(item).finally(() => {
        lane.running -= 1;
        underWay.delete(running);
        runLane(lane);
      });
      underWay.add(running);
    }
  };
  return {
    add: (name, item) => {
      const lane = lanes.get(name) ?? { items: [], first: 0, running: 0 };
      lanes.set(name, lane);
      lane.items.push(item);
    },
    run: () => {
      for (const lane of lanes.values()) runLane(lane);
    },
    idle: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
};

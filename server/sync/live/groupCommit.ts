/** Why an item was not taken: too many wait already. */
export class Busy extends Error {}

export type GroupCommit<Item> = {
  /** Resolves when the item is committed, together with those that came meanwhile. Throws `Busy`, or the store's error. */
  add(item: Item): Promise<void>;
};

type Waiting<Item> = { item: Item; done: () => void; fail: (error: unknown) => void };

/**
 * Commits in groups without a timer: an item that finds nothing under way goes at once; what arrives during a commit
 * goes together in the next one. Measured against a transaction an event: 3,281 instead of 866 acknowledged a second
 * (reference/stack.md §5). A group that fails fails for all of its items: whoever sent them sends them again.
 */
export const groupCommit = <Item>(
  commit: (items: Item[]) => Promise<void>,
  { atOnce, waiting: most }: { atOnce: number; waiting: number },
): GroupCommit<Item> => {
  const queue: Waiting<Item>[] = [];
  let busy = false;
  const run = async (): Promise<void> => {
    busy = true;
    // Lets the other requests of this turn join.
    await null;
    while (queue.length > 0) {
      const group = queue.splice(0, atOnce);
      try {
        await commit(group.map(({ item }) => item));
        for (const { done } of group) done();
      } catch (error) {
        for (const { fail } of group) fail(error);
      }
    }
    busy = false;
  };
  return {
    add: (item) =>
      new Promise((done, fail) => {
        if (queue.length >= most) return fail(new Busy(`${most} items wait already`));
        queue.push({ item, done, fail });
        if (!busy) void run();
      }),
  };
};

import { describe, expect, it } from 'vitest';
import { Busy, groupCommit } from '../../../../server/sync/live/groupCommit.ts';

/** A store whose commits end when they are told to. */
const slowStore = () => {
  const groups: number[][] = [];
  const ends: ((error?: Error) => void)[] = [];
  const commit = (items: number[]): Promise<void> => {
    groups.push(items);
    return new Promise((done, fail) => ends.push((error) => (error ? fail(error) : done())));
  };
  const end = async (error?: Error): Promise<void> => {
    ends.shift()?.(error);
    await new Promise((turn) => setImmediate(turn));
  };
  return { groups, commit, end };
};

const LIMITS = { atOnce: 3, waiting: 5 };
const turn = () => new Promise((next) => setImmediate(next));

describe('a group commit', () => {
  it('takes what comes in one turn together, and what comes meanwhile in the next one, in order', async () => {
    const { groups, commit, end } = slowStore();
    const group = groupCommit(commit, LIMITS);
    const first = [group.add(1), group.add(2)];
    await turn();
    expect(groups).toEqual([[1, 2]]);
    const later = [3, 4, 5, 6].map((item) => group.add(item));
    await turn();
    expect(groups).toEqual([[1, 2]]);
    await end();
    await Promise.all(first);
    expect(groups).toEqual([
      [1, 2],
      [3, 4, 5],
    ]);
    await end();
    await end();
    await Promise.all(later);
    expect(groups[2]).toEqual([6]);
  });

  it('answers nobody before the commit', async () => {
    const { commit, end } = slowStore();
    const group = groupCommit(commit, LIMITS);
    let isDone = false;
    const added = group.add(1).then(() => {
      isDone = true;
    });
    await turn();
    expect(isDone).toBe(false);
    await end();
    await added;
    expect(isDone).toBe(true);
  });

  it('fails all of a group that fails, and goes on with the next one', async () => {
    const { commit, end } = slowStore();
    const group = groupCommit(commit, LIMITS);
    const failing = [1, 2].map((item) => group.add(item));
    const settled = Promise.allSettled(failing);
    await turn();
    const next = group.add(3);
    await end(new Error('the database is away'));
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await end();
    await expect(next).resolves.toBeUndefined();
  });

  it('goes on when a commit throws at once', async () => {
    let calls = 0;
    const group = groupCommit<number>(() => {
      calls += 1;
      if (calls === 1) throw new Error('at once');
      return Promise.resolve();
    }, LIMITS);
    await expect(group.add(1)).rejects.toThrow('at once');
    await expect(group.add(2)).resolves.toBeUndefined();
  });

  it('refuses what would wait beyond the limit, and takes more when there is room', async () => {
    const { commit, end, groups } = slowStore();
    const group = groupCommit(commit, LIMITS);
    const first = group.add(0);
    await turn();
    const waiting = [1, 2, 3, 4, 5].map((item) => group.add(item));
    await expect(group.add(6)).rejects.toBeInstanceOf(Busy);
    await end();
    await first;
    const again = group.add(7);
    await end();
    await end();
    await Promise.all([...waiting, again]);
    expect(groups.flat()).toEqual([0, 1, 2, 3, 4, 5, 7]);
  });
});

import type { Answer } from '../api/answer.ts';
import { beginFollowing, type Following, pauseOf, settle } from './pace.ts';

export interface Follower {
  /**
   * Asks now because a person wants it, after `first` if that is given. While a question is under way it is that
   * one's answer, or with `first` the next question.
   */
  again(first?: () => Promise<void>): void;
  stop(): void;
}

/** So that cards which were opened together, or waited for the same server, do not ask in step. */
const SPREAD = 0.1;

/**
 * Asks at once and from then on again and again, at the pace of `pauseOf`, never twice at a time, until it is stopped.
 * Tells `show` what is known and whether a person waits. `ask` and `first` must not reject.
 */
export function createFollower<T>(
  ask: () => Promise<Answer<T>>,
  isSame: (a: T, b: T) => boolean,
  show: (known: Following<T>, pending: boolean) => void,
): Follower {
  let known = beginFollowing<T>(Date.now());
  let underWay = false;
  let byHand = false;
  let before: (() => Promise<void>) | undefined;
  let forgetNext = (): void => {};
  let stopped = false;

  const turn = async (): Promise<void> => {
    underWay = true;
    const first = before;
    before = undefined;
    if (first) await first();
    if (stopped) return;
    const answer = await ask();
    if (stopped) return;
    underWay = false;
    const waits = before !== undefined;
    known = settle(known, { answer, byHand, now: Date.now(), isSame });
    byHand = waits;
    show(known, waits);
    if (waits) return turn();
    const timer = setTimeout(turn, pauseOf(known, Date.now()) * (1 + SPREAD * Math.random()));
    forgetNext = () => clearTimeout(timer);
  };

  void turn();
  return {
    again: (first) => {
      if (stopped) return;
      byHand = true;
      before = first ?? before;
      show(known, true);
      if (underWay) return;
      forgetNext();
      void turn();
    },
    stop: () => {
      stopped = true;
      forgetNext();
    },
  };
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from '../api/answer.ts';
import { createFollower, type Follower } from '../follow/createFollower.ts';
import { beginFollowing, type Following } from '../follow/pace.ts';

export interface Followed<T> extends Following<T> {
  /** A person asked and waits; what is asked by itself never shows. */
  pending: boolean;
  again(first?: () => Promise<void>): void;
}

interface Held<T> {
  ask: unknown;
  known: Following<T>;
  pending: boolean;
}

/** Follows an answer while the screen is mounted, see `createFollower`. `ask` and `isSame` must be stable. */
export function useFollow<T>(ask: () => Promise<Answer<T>>, isSame: (a: T, b: T) => boolean): Followed<T> {
  const [held, setHeld] = useState<Held<T> | null>(null);
  const follower = useRef<Follower | null>(null);
  useEffect(() => {
    const begun = createFollower(ask, isSame, (known, pending) => setHeld({ ask, known, pending }));
    follower.current = begun;
    return () => begun.stop();
  }, [ask, isSame]);
  const again = useCallback((first?: () => Promise<void>) => follower.current?.again(first), []);
  // What was answered to another question is not shown.
  if (held?.ask !== ask) return { ...beginFollowing<T>(0), pending: true, again };
  return { ...held.known, pending: held.pending, again };
}

import { useCallback, useEffect, useState } from 'react';
import type { Answer } from '../api/answer.ts';

interface Held<T> {
  ask: unknown;
  attempt: number;
  answer: Answer<T>;
  last: T | null;
}

export interface Asked<T> {
  /** Null until the first answer. */
  answer: Answer<T> | null;
  /** The last value that arrived, also when a later try failed. */
  last: T | null;
  pending: boolean;
  reload(): void;
  /** Puts a newer value in place, when another call has answered it. */
  replace(value: T): void;
}

/**
 * Asks once, and again at each `reload`. Keeps the last good value while it asks and when asking fails;
 * an answer that arrives after a newer question, or for another `ask`, is dropped. `ask` must be stable.
 */
export function useAnswer<T>(ask: () => Promise<Answer<T>>): Asked<T> {
  const [attempt, setAttempt] = useState(0);
  const [held, setHeld] = useState<Held<T> | null>(null);
  useEffect(() => {
    let current = true;
    void ask().then((answer) => {
      if (!current) return;
      setHeld((before) => {
        const kept = before?.ask === ask ? before.last : null;
        return { ask, attempt, answer, last: answer.kind === 'ok' ? answer.value : kept };
      });
    });
    return () => {
      current = false;
    };
  }, [ask, attempt]);
  const reload = useCallback(() => setAttempt((count) => count + 1), []);
  const replace = useCallback(
    (value: T) =>
      setHeld((before) => ({
        ask,
        attempt: before?.attempt ?? 0,
        answer: { kind: 'ok', value },
        last: value,
      })),
    [ask],
  );
  const own = held?.ask === ask ? held : null;
  return {
    answer: own?.answer ?? null,
    last: own?.last ?? null,
    pending: own === null || own.attempt !== attempt,
    reload,
    replace,
  };
}

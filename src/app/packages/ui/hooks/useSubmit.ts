import { useState } from 'react';
import type { Answer } from '../api/answer.ts';

export interface Submit<I, T> {
  sending: boolean;
  /** The last answer; null before the first one and while one is awaited. */
  answer: Answer<T> | null;
  /** Null when one is under way already. */
  send(input: I): Promise<Answer<T> | null>;
  forget(): void;
}

/** A call that a person starts by a button: one at a time, its answer kept to be drawn beside the button. */
export function useSubmit<I, T>(call: (input: I) => Promise<Answer<T>>): Submit<I, T> {
  const [state, setState] = useState<{ sending: boolean; answer: Answer<T> | null }>({
    sending: false,
    answer: null,
  });
  return {
    ...state,
    forget: () => setState({ sending: false, answer: null }),
    send: async (input) => {
      if (state.sending) return null;
      setState({ sending: true, answer: null });
      const answer = await call(input);
      setState({ sending: false, answer });
      return answer;
    },
  };
}

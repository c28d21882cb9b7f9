import { useState } from 'react';
import type { Answer, Failure } from '../api/answer.ts';

interface State<T> {
  sending: boolean;
  /** The last value that was answered; stays while another try is under way and when that fails. */
  value: T | null;
  /** Why the last try brought no value. */
  failure: Failure | null;
}

export interface Submit<I, T> extends State<T> {
  /** Null when one is under way already. */
  send(input: I): Promise<Answer<T> | null>;
  forget(): void;
}

/** A call that a person starts by a button: one at a time, its answer kept to be drawn beside the button. */
export function useSubmit<I, T>(call: (input: I) => Promise<Answer<T>>): Submit<I, T> {
  const [state, setState] = useState<State<T>>({ sending: false, value: null, failure: null });
  return {
    ...state,
    forget: () => setState({ sending: false, value: null, failure: null }),
    send: async (input) => {
      if (state.sending) return null;
      setState({ ...state, sending: true, failure: null });
      const answer = await call(input);
      setState(
        answer.kind === 'ok'
          ? { sending: false, value: answer.value, failure: null }
          : { sending: false, value: state.value, failure: answer },
      );
      return answer;
    },
  };
}

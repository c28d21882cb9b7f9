import type { Choices, SetupReply } from '@clearsync/contract/setup';
import type { Failure } from '@clearsync/ui/api/answer';
import { postImport } from '@clearsync/ui/api/postImport';
import { putChoices } from '@clearsync/ui/api/putChoices';
import { useState } from 'react';
import { sameChoices } from '../sameChoices.ts';

export interface StartImport {
  starting: boolean;
  failure: Failure | null;
  /** The set-up with the import in it, or null when it did not start. */
  start(connectionId: string, choices: Choices): Promise<SetupReply | null>;
  /** The set-up with these choices, or null when they were not saved. */
  save(choices: Choices): Promise<SetupReply | null>;
}

/** Saves the choices if they changed, then starts the import; if saving fails nothing is started. */
export function useStartImport(setup: SetupReply): StartImport {
  const [state, setState] = useState<{ starting: boolean; failure: Failure | null }>({
    starting: false,
    failure: null,
  });
  const fail = (failure: Failure) => {
    setState({ starting: false, failure });
    return null;
  };
  return {
    ...state,
    save: async (choices) => {
      if (state.starting) return null;
      if (sameChoices(choices, setup.choices)) return setup;
      setState({ starting: true, failure: null });
      const saved = await putChoices(choices);
      if (saved.kind !== 'ok') return fail(saved);
      setState({ starting: false, failure: null });
      return saved.value;
    },
    start: async (connectionId, choices) => {
      if (state.starting) return null;
      setState({ starting: true, failure: null });
      const saved = sameChoices(choices, setup.choices) ? null : await putChoices(choices);
      if (saved !== null && saved.kind !== 'ok') return fail(saved);
      const started = await postImport(connectionId);
      if (started.kind !== 'ok') return fail(started);
      setState({ starting: false, failure: null });
      return { ...(saved?.value ?? setup), progress: started.value.progress };
    },
  };
}

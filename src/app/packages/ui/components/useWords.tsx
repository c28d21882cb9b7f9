import { useExtensionContext } from '@hubspot/ui-extensions';
import { type ReactElement, useCallback, useEffect, useState } from 'react';
import type { Failure } from '../api/answer.ts';
import { getWords } from '../api/getWords.ts';
import { newReference } from '../api/newReference.ts';
import { languageOf } from '../format/languageOf.ts';
import { askIn, bringParts, lackingParts, partNames, speak, type Words } from '../strings/catalogue.ts';
import { FailureState } from './FailureState.tsx';
import { Loading } from './Loading.tsx';

/** Milliseconds to wait for texts where the page has English ones to show, and where it has none. */
const HURRIED_MS = 5_000;
const PATIENT_MS = 10_000;

/** A page that could say nothing asks again by itself. */
const AGAIN_AFTER_MS = 10_000;

/** `failure`: why there are none yet, and still so while they are asked for again. */
interface State {
  asking: boolean;
  failure: Failure | null;
}

/**
 * Fetches the texts that the extension shows, in the user's language. Null when they are there; until then what is to be
 * drawn instead. `english` are parts that the bundle brings along: with all of them an English page needs no call, and where
 * the texts of another language cannot be had it is English rather than nothing.
 */
export function useWords(english: Readonly<Record<string, Words>> = {}): ReactElement | null {
  const { user } = useExtensionContext();
  const language = languageOf(user.locale);
  const [{ asking, failure }, setState] = useState<State>(() => {
    bringParts(english);
    askIn(language);
    return { asking: language !== null || lackingParts().length > 0, failure: null };
  });
  useEffect(() => {
    if (!asking) return undefined;
    let current = true;
    void getWords(
      language === null ? lackingParts() : partNames(),
      lackingParts().length === 0 ? HURRIED_MS : PATIENT_MS,
    ).then((answer) => {
      if (!current) return;
      if (answer.kind === 'ok') speak(answer.value.parts);
      else askIn(null);
      const unlike: Failure = { kind: 'bad_reply', reference: newReference() };
      const why = answer.kind === 'ok' ? unlike : answer;
      setState({ asking: false, failure: lackingParts().length === 0 ? null : why });
    });
    return () => {
      current = false;
    };
  }, [language, asking]);
  const again = useCallback(() => {
    askIn(language);
    setState((before) => ({ ...before, asking: true }));
  }, [language]);
  const waits = failure !== null && !asking;
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(again, AGAIN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [waits, again]);
  if (failure !== null) return <FailureState failure={failure} pending={asking} onRetry={again} />;
  return asking ? <Loading /> : null;
}

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

type State = 'asking' | 'there' | Failure;

/**
 * Fetches the texts that the extension shows, in the user's language. Null when they are there; until then what is to be
 * drawn instead. `english` are parts that the bundle brings along: with all of them an English page needs no call, and where
 * the texts of another language cannot be had it is English rather than nothing.
 */
export function useWords(english: Readonly<Record<string, Words>> = {}): ReactElement | null {
  const { user } = useExtensionContext();
  const language = languageOf(user.locale);
  const [state, setState] = useState<State>(() => {
    bringParts(english);
    askIn(language);
    return language === null && lackingParts().length === 0 ? 'there' : 'asking';
  });
  useEffect(() => {
    if (state !== 'asking') return undefined;
    let current = true;
    void getWords(
      language === null ? lackingParts() : partNames(),
      lackingParts().length === 0 ? HURRIED_MS : PATIENT_MS,
    ).then((answer) => {
      if (!current) return;
      if (answer.kind === 'ok') speak(answer.value.parts);
      else askIn(null);
      if (lackingParts().length === 0) setState('there');
      else setState(answer.kind === 'ok' ? { kind: 'bad_reply', reference: newReference() } : answer);
    });
    return () => {
      current = false;
    };
  }, [language, state]);
  const again = useCallback(() => {
    askIn(language);
    setState('asking');
  }, [language]);
  const isFailed = typeof state !== 'string';
  useEffect(() => {
    if (!isFailed) return undefined;
    const timer = setTimeout(again, AGAIN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isFailed, again]);
  if (state === 'there') return null;
  if (state === 'asking') return <Loading />;
  return <FailureState failure={state} pending={false} onRetry={again} />;
}

import { LoadingSpinner, useExtensionContext } from '@hubspot/ui-extensions';
import { type ReactElement, useEffect, useState } from 'react';
import type { Failure } from '../api/answer.ts';
import { getWords } from '../api/getWords.ts';
import { newReference } from '../api/newReference.ts';
import { languageOf } from '../format/languageOf.ts';
import { askIn, bringParts, lackingParts, partNames, speak, type Words } from '../strings/catalogue.ts';
import { FailureState } from './FailureState.tsx';

/** Said while there are no texts yet, and so here in every language. */
const LOADING = {
  en: 'Loading…',
  de: 'Wird geladen …',
  fr: 'Chargement…',
  es: 'Cargando…',
  ja: '読み込み中…',
} as const;

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
    void getWords(language === null ? lackingParts() : partNames()).then((answer) => {
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
  if (state === 'there') return null;
  if (state === 'asking')
    return <LoadingSpinner label={LOADING[language ?? 'en']} showLabel={true} layout="centered" size="md" />;
  const retry = () => {
    askIn(language);
    setState('asking');
  };
  return <FailureState failure={state} pending={false} onRetry={retry} />;
}

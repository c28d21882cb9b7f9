import { LoadingSpinner, useExtensionContext } from '@hubspot/ui-extensions';
import { type ReactNode, useEffect, useState } from 'react';
import { getWords } from '../api/getWords.ts';
import { languageOf } from '../format/languageOf.ts';
import { partNames, speak } from '../strings/catalogue.ts';

/** Said while there is no catalogue yet; the only texts that stand here in every language. */
const LOADING = { de: 'Wird geladen …', fr: 'Chargement…', es: 'Cargando…', ja: '読み込み中…' } as const;

/**
 * Draws its children in the user's language: English at once, another one when its texts have come. Where they cannot be
 * had the page is English rather than blank.
 */
export function Worded({ children }: { children: ReactNode }) {
  const { user } = useExtensionContext();
  const language = languageOf(user.locale);
  const [spoken, setSpoken] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    if (language === null) return;
    void getWords(language, partNames()).then((answer) => {
      if (!current) return;
      if (answer.kind === 'ok') speak(answer.value.parts, language);
      else speak({});
      setSpoken(language);
    });
    return () => {
      current = false;
    };
  }, [language]);
  if (language === null || spoken === language) return <>{children}</>;
  return <LoadingSpinner label={LOADING[language]} showLabel={true} layout="centered" size="md" />;
}

import { LANGUAGES, type Language } from '@clearsync/contract/words';

/** Which of our languages a locale of HubSpot's (`de-de`, `pt_BR`, in any case) asks for; null: English. */
export function languageOf(locale: string | undefined): Language | null {
  const wanted = locale?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === wanted) ?? null;
}

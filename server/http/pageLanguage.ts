import type { Response } from 'express';
import { LANGUAGES } from '../../src/app/packages/contract/words.ts';

/** The languages of our own pages: those of the extensions. */
export const PAGE_LANGUAGES = ['en', ...LANGUAGES] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

/**
 * The language that the browser asks for most (RFC 9110 §12.5.4), English when it asks for none of ours; and tells the
 * browser and everything between so.
 */
export const speakTo = (response: Response): PageLanguage => {
  const wanted = response.req.acceptsLanguages(...PAGE_LANGUAGES);
  const language = PAGE_LANGUAGES.find((ours) => ours === wanted) ?? 'en';
  response.vary('Accept-Language').set('content-language', language);
  return language;
};

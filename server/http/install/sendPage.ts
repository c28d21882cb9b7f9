import type { Response } from 'express';
import { speakTo } from '../pageLanguage.ts';
import { PAGE_POLICY, type PageText, page } from './page.ts';
import { type InstallWords, installWords } from './words/installWords.ts';

/** Answers a page; `said` says it in the language that the browser asks for. */
export const sendPage = (
  response: Response,
  said: (words: InstallWords) => PageText & { status: number },
): void => {
  const language = speakTo(response);
  const { status, ...text } = said(installWords[language]);
  response
    .status(status)
    .set({
      'content-security-policy': PAGE_POLICY,
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
    .type('html')
    .send(page(language, text));
};

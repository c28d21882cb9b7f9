import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Log } from '../../observability/log.ts';
import { isUnreachable } from '../../store/database/isUnreachable.ts';
import { fillText } from '../fillHtml.ts';
import { newReference } from '../reference.ts';
import type { FailureText } from './failureText.ts';
import type { PageText } from './page.ts';
import { sendPage } from './sendPage.ts';
import type { InstallWords } from './words/installWords.ts';

/** A page that tells why there was no install, with the way to begin again and a code to quote. */
export const failedPage = (
  words: InstallWords,
  text: FailureText,
  reference: string,
): PageText & { status: number } => ({
  ...text,
  button: { label: words.again, href: '/oauth/install' },
  footer: fillText(words.reference, { reference }),
});

const ownPage = (way: 'busy' | 'broken', status: number, reference: string) => (words: InstallWords) => {
  const { title, text } = words.failed[way];
  return failedPage(words, { status, title, paragraphs: [text, words.unchangedNow] }, reference);
};

/** Answers who comes too often. */
export const busyInstall: RequestHandler = (_request, response) =>
  sendPage(response, ownPage('busy', 429, newReference()));

/** The last stop of an install that failed by a fault of ours: the cause for the log, a page for the person. */
export const brokenInstall =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const reference = newReference();
    log.error({ error, reference, method: request.method, path: request.path }, 'a request failed');
    const status = isUnreachable(error) ? 503 : 500;
    sendPage(response.set('retry-after', '5'), ownPage('broken', status, reference));
  };

import { createHash } from 'node:crypto';
import type { Response } from 'express';
import { escapeHtml } from '../escapeHtml.ts';
import { type PageLanguage, speakTo } from '../pageLanguage.ts';
import { STYLE } from './style.ts';
import { type Spoken, spoken } from './words/keyWords.ts';

const styleHash = createHash('sha256').update(STYLE).digest('base64');

/** Our own style, a form to ourselves, and nothing else: no script, no picture, no frame, no third party. */
const POLICY = `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** A page: its title as plain text, its content as HTML in which every text is escaped. */
export type Content = { title: string; html: string };

const frame = (language: PageLanguage, { title, html }: Content): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)} · ClearSync</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p class="brand">ClearSync</p>
${html}
</main>
</body>
</html>
`;

/**
 * Answers a page whose address is a secret: kept by no cache, found by no search, told to no other site. `content` says
 * it in the language that the browser asks for.
 */
export const sendContent = (
  response: Response,
  status: number,
  content: (spoken: Spoken) => Content,
): void => {
  const language = speakTo(response);
  response
    .status(status)
    .set({
      'content-security-policy': POLICY,
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
    })
    .type('html')
    .send(frame(language, content(spoken[language])));
};

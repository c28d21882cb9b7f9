import type { KeyRequest } from '../../sync/keyLinks/openKeyLink.ts';
import type { Refusal } from '../../sync/keyProblems.ts';
import { escapeHtml } from '../escapeHtml.ts';
import { fillHtml, fillText } from '../fillHtml.ts';
import type { Content } from './frame.ts';
import { manualTable } from './manualTable.ts';
import { manualWords } from './manualWords.ts';
import { type RefusalText, refusalText } from './refusalText.ts';
import type { KeyWords, Spoken } from './words/keyWords.ts';

/** Why the key that was sent a moment ago was not taken, and how many more may be tried. */
export type RefusedKey = { problem: Refusal; reference: string; attemptsLeft: number };

const againText = ({ last, again }: KeyWords['refused'], attemptsLeft: number): string => {
  if (attemptsLeft === 0) return last;
  return fillText(attemptsLeft === 1 ? again.one : again.other, { count: String(attemptsLeft) });
};

const refusedHtml = (
  words: KeyWords['refused'],
  { title, text }: RefusalText,
  { reference, attemptsLeft }: RefusedKey,
): string => `<div class="box bad" id="problem" role="alert">
<p><strong>${escapeHtml(title)}</strong></p>
<p>${escapeHtml(text)}</p>
<p>${escapeHtml(againText(words, attemptsLeft))}</p>
<p>${escapeHtml(fillText(words.reference, { reference }))}</p>
</div>`;

const formHtml = (
  words: KeyWords['key'],
  isRefused: boolean,
): string => `<form method="post" autocomplete="off">
<label for="key">${escapeHtml(words.label)}</label>
<input id="key" name="key" type="password" required maxlength="4096" autocomplete="off" autocapitalize="none" spellcheck="false" placeholder="rk_live_…"
 ${isRefused ? 'aria-invalid="true" autofocus aria-describedby="problem hint"' : 'aria-describedby="hint"'}>
<p class="hint" id="hint">${escapeHtml(words.hint)}</p>
<p><button type="submit">${escapeHtml(words.submit)}</button></p>
</form>`;

const factsHtml = ({ language, words: { key } }: Spoken, request: KeyRequest): string => {
  const { name, portalId, createdBy, expiresAt, timeZone } = request;
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone });
  const moment = fillText(key.moment, { moment: time.format(expiresAt), timeZone });
  const facts = [
    [key.account, fillText(key.accountValue, { name, id: String(portalId) })],
    [key.askedBy, createdBy ?? key.administrator],
    [key.until, fillText(key.untilValue, { moment })],
  ].map((fact) => fact.map(escapeHtml));
  return `<dl>
${facts.map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`).join('\n')}
</dl>`;
};

const linkHtml = (href: string, label: string, isButton = false): string =>
  `<p><a ${isButton ? 'class="button" ' : ''}href="${escapeHtml(href)}" target="_blank" rel="noopener noreferrer">${escapeHtml(label)}</a></p>`;

/** The page behind an open link: who asks for what, how the key is made, and its field; nothing of a key that was sent. */
export const keyPage = (spoken: Spoken, request: KeyRequest, refused: RefusedKey | null): Content => {
  const { words, shared } = spoken;
  const { keyLinks, manual, appUrl, supportEmail } = request;
  const email = `<a href="mailto:${escapeHtml(supportEmail)}">${escapeHtml(supportEmail)}</a>`;
  const said = refused === null ? null : refusalText(spoken, refused.problem);
  const isClosed = refused?.attemptsLeft === 0;
  return {
    title: said?.title ?? words.key.title,
    html: `<h1>${escapeHtml(words.key.heading)}</h1>
<p>${escapeHtml(words.key.intro)}</p>
<p>${escapeHtml(words.key.promise)}</p>
${factsHtml(spoken, request)}
<p>${escapeHtml(words.key.unexpected)}</p>
<h2>${escapeHtml(words.key.create)}</h2>
<p>${escapeHtml(words.key.createHint)}</p>
${linkHtml(keyLinks.live, words.key.createLive, true)}
${linkHtml(keyLinks.test, words.key.createTest)}
${manualTable(words.manual, manualWords(shared, manual, appUrl))}
<h2>${escapeHtml(words.key.paste)}</h2>
${refused === null || said === null ? '' : refusedHtml(words.refused, said, refused)}
${isClosed ? '' : formHtml(words.key, refused !== null)}
<footer><p>${escapeHtml(words.key.footer)}</p>
<p>${fillHtml(words.key.stuck, { email })}</p></footer>`,
  };
};

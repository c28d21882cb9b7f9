import type { Connection } from '../../../src/app/packages/contract/setup.ts';
import type { Notice } from '../../sync/connectionReply.ts';
import type { KeyRequest } from '../../sync/keyLinks/openKeyLink.ts';
import { escapeHtml } from '../escapeHtml.ts';
import { fillHtml, fillText } from '../fillHtml.ts';
import type { Content } from './frame.ts';
import { noticeWords } from './noticeWords.ts';
import type { Spoken } from './words/keyWords.ts';

const noticesHtml = ({ words: { done }, shared }: Spoken, notices: Notice[]): string => {
  if (notices.length === 0) return '';
  const gap = shared?.gap ?? ' ';
  const items = notices.map((notice) => {
    const { title, message } = noticeWords(shared, notice);
    return `<li><strong>${escapeHtml(fillText(done.notice, { title }))}</strong>${gap}${escapeHtml(message)}</li>`;
  });
  return `<h2>${escapeHtml(done.notices)}</h2>
<ul>
${items.join('\n')}
</ul>`;
};

/** The key was taken and the link is used up. */
export const donePage = (
  spoken: Spoken,
  { name, createdBy }: KeyRequest,
  { accountName, mode, keyHint }: Connection,
  notices: Notice[],
): Content => {
  const { done } = spoken.words;
  const text = fillHtml(done.text, {
    portal: escapeHtml(name),
    account: `<strong>${escapeHtml(accountName)}</strong>`,
    mode: escapeHtml(done.modes[mode]),
    hint: escapeHtml(keyHint),
  });
  return {
    title: done.title,
    html: `<h1>${escapeHtml(done.heading)}</h1>
<div class="box good" role="status">
<p>${text}</p>
</div>
<p>${escapeHtml(fillText(done.next, { person: createdBy ?? done.colleague }))}</p>
${noticesHtml(spoken, notices)}`,
  };
};

/** A heading and what there is to say of it. */
const plain = (title: string, ...paragraphs: string[]): Content => ({
  title,
  html: [
    `<h1>${escapeHtml(title)}</h1>`,
    ...paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`),
  ].join('\n'),
});

/** One and the same for every link that takes no key, so that nobody learns from it which links there were. */
export const gonePage = ({ words: { gone } }: Spoken): Content => plain(gone.title, gone.text, gone.next);

/** Too many requests from one address. */
export const busyPage = ({ words: { busy } }: Spoken): Content => plain(busy.title, busy.text);

/** Something of ours failed; the reference stands in the log. */
export const failedPage = ({ words: { failed } }: Spoken, reference: string): Content =>
  plain(failed.title, failed.text, fillText(failed.next, { reference }));

import type { Connection } from '../../../src/app/packages/contract/setup.ts';
import type { Notice } from '../../sync/connectionReply.ts';
import type { KeyRequest } from '../../sync/keyLinks/openKeyLink.ts';
import { escapeHtml } from '../escapeHtml.ts';
import type { Content } from './frame.ts';

const noticesHtml = (notices: Notice[]): string =>
  notices.length === 0
    ? ''
    : `<h2>Good to know</h2>
<ul>
${notices.map(({ title, message }) => `<li><strong>${escapeHtml(title)}.</strong> ${escapeHtml(message)}</li>`).join('\n')}
</ul>`;

/** The key was taken and the link is used up. */
export const donePage = (
  { name, createdBy }: KeyRequest,
  { accountName, mode, keyHint }: Connection,
  notices: Notice[],
): Content => ({
  title: 'The key was taken',
  html: `<h1>Thank you, the key works</h1>
<div class="box good" role="status">
<p>${escapeHtml(name)} can now read billing of <strong>${escapeHtml(accountName)}</strong> (${mode} mode) with the key
${escapeHtml(keyHint)}. It is stored encrypted.</p>
</div>
<p>You can close this page; ${escapeHtml(createdBy ?? 'your colleague')} goes on in HubSpot. This link is used up.</p>
${noticesHtml(notices)}`,
});

/** One and the same for every link that takes no key, so that nobody learns from it which links there were. */
export const gonePage: Content = {
  title: 'This link does not work',
  html: `<h1>This link does not work</h1>
<p>A link to this page takes one key and is valid for seven days. This one was used already, was taken back or replaced,
has expired, was tried too often, or was never made.</p>
<p>Ask whoever sent it for a new one. Nothing was stored or changed just now.</p>`,
};

/** Too many requests from one address. */
export const busyPage: Content = {
  title: 'Too many requests',
  html: `<h1>Too many requests</h1>
<p>Nothing was stored or changed. Wait a minute, then open your link again.</p>`,
};

/** Something of ours failed; the reference stands in the log. */
export const failedPage = (reference: string): Content => ({
  title: 'ClearSync could not do that',
  html: `<h1>ClearSync could not do that</h1>
<p>The fault is ours. If you had sent a key, it is unknown whether it was stored: open your link again in a minute. If it
still asks for a key, paste it once more.</p>
<p>If it keeps failing, tell us the reference ${escapeHtml(reference)}.</p>`,
});

import type { Problem } from '../../../src/app/packages/contract/base.ts';
import type { KeyRequest } from '../../sync/keyLinks/openKeyLink.ts';
import { escapeHtml } from '../escapeHtml.ts';
import type { Content } from './frame.ts';
import { manualTable } from './manualTable.ts';

/** Why the key that was sent a moment ago was not taken, and how many more may be tried. */
export type RefusedKey = { problem: Problem; attemptsLeft: number };

const moment = (at: Date, timeZone: string): string =>
  `${new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at)} (${timeZone})`;

const refusedHtml = ({ problem, attemptsLeft }: RefusedKey): string => {
  const { title, message, action, reference } = problem;
  const left =
    attemptsLeft === 1
      ? 'One more key can be tried'
      : `${attemptsLeft} more keys can be tried with this link`;
  const again =
    attemptsLeft === 0
      ? 'That was the last of ten tries: this link is closed. Ask for a new one.'
      : `The field is empty again, since a key is a secret that no page should carry: paste it once more. ${left}.`;
  return `<div class="box bad" id="problem" role="alert">
<p><strong>${escapeHtml(title)}</strong></p>
<p>${escapeHtml([message, action].filter((part) => part !== null).join(' '))}</p>
<p>${again}</p>
<p>Reference ${escapeHtml(reference)}</p>
</div>`;
};

const formHtml = (isRefused: boolean): string => `<form method="post" autocomplete="off">
<label for="key">Restricted API key</label>
<input id="key" name="key" type="password" required maxlength="4096" autocomplete="off" autocapitalize="none" spellcheck="false" placeholder="rk_live_…"
 ${isRefused ? 'aria-invalid="true" autofocus aria-describedby="problem hint"' : 'aria-describedby="hint"'}>
<p class="hint" id="hint">Starts with rk_. We encrypt it and never show it again.</p>
<p><button type="submit">Give this key to ClearSync</button></p>
</form>`;

/** The page behind an open link: who asks for what, how the key is made, and its field; nothing of a key that was sent. */
export const keyPage = (request: KeyRequest, refused: RefusedKey | null): Content => {
  const { name, portalId, createdBy, expiresAt, timeZone, keyLinks, manual, supportEmail } = request;
  const title = refused === null ? 'Give ClearSync a Stripe key' : refused.problem.title;
  const isClosed = refused?.attemptsLeft === 0;
  return {
    title,
    html: `<h1>Give ClearSync a key to read Stripe</h1>
<p>ClearSync shows a company’s Stripe billing on its HubSpot contacts and companies. To set it up, somebody who can open
your Stripe Dashboard is asked for a key. This page takes that key and can do nothing else.</p>
<p>ClearSync needs read-only access: it never modifies, creates or deletes data in your Stripe account. The one thing it
makes there is its own outgoing webhook, to read event data.</p>
<dl>
<dt>HubSpot account</dt><dd>${escapeHtml(name)} (${portalId})</dd>
<dt>Asked by</dt><dd>${escapeHtml(createdBy ?? 'an administrator of that account')}</dd>
<dt>Valid until</dt><dd>${escapeHtml(moment(expiresAt, timeZone))}, for one key</dd>
</dl>
<p>Not expecting this? Close the page: nothing happens.</p>
<h2>1. Create the key</h2>
<p>Stripe opens with the right permissions ticked. Press Create key, copy it, come back.</p>
<p><a class="button" href="${escapeHtml(keyLinks.live)}" target="_blank" rel="noopener noreferrer">Create key in Stripe (opens a new tab)</a></p>
<p><a href="${escapeHtml(keyLinks.test)}" target="_blank" rel="noopener noreferrer">Create a test key instead (opens a new tab)</a></p>
${manualTable(manual)}
<h2>2. Paste it here</h2>
${refused === null ? '' : refusedHtml(refused)}
${isClosed ? '' : formHtml(refused !== null)}
<footer><p>A secret key works too, but it grants everything; a restricted key gives the minimum. If a permission stays missing,
edit the key in Stripe and paste it here once more.</p>
<p>Still stuck? Write to <a href="mailto:${escapeHtml(supportEmail)}">${escapeHtml(supportEmail)}</a>.</p></footer>`,
  };
};

import { z } from 'zod';

const location = z.url();

/**
 * Plays the installer: opens the consent page at `authorizeUrl`, presses a button and answers where HubSpot sends
 * the browser. Throws with the page's text when HubSpot shows its error page instead.
 */
export async function answerConsent(
  authorizeUrl: string,
  decision: 'allow' | 'cancel',
  portalId?: number,
): Promise<string> {
  const url = new URL(authorizeUrl);
  const shown = await fetch(url);
  if (!shown.ok) throw new Error(`No consent page: ${await shown.text()}`);
  const form = new URLSearchParams(url.search);
  form.set('decision', decision);
  if (portalId !== undefined) form.set('portalId', String(portalId));
  const target = new URL('/oauth/authorize', url);
  const answered = await fetch(target, { method: 'POST', body: form, redirect: 'manual' });
  if (answered.status !== 302) throw new Error(`Consent was refused: ${await answered.text()}`);
  return location.parse(answered.headers.get('location'));
}

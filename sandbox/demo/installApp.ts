import { answerConsent } from '../hubspot/oauth/answerConsent.ts';

/**
 * Installs the app as a person would: opens the install link, presses Allow on HubSpot's consent page and follows the
 * redirect back with the cookie of the start. Throws with the page's text when the end is not the success page.
 */
export const installApp = async (serverUrl: string): Promise<void> => {
  const start = await fetch(`${serverUrl}/oauth/install`, { redirect: 'manual' });
  const authorizeUrl = start.headers.get('location');
  if (!authorizeUrl)
    throw new Error(`the install link answered ${start.status}: ${(await start.text()).slice(0, 300)}`);
  const callback = await answerConsent(authorizeUrl, 'allow');
  const cookie = start.headers
    .getSetCookie()
    .map((header) => header.split(';')[0])
    .join('; ');
  const end = await fetch(callback, { headers: { cookie } });
  if (!end.ok) throw new Error(`the install ended with ${end.status}: ${(await end.text()).slice(0, 300)}`);
};

import { invalidRequest } from '../answers/stripeError.ts';
import { isLoopback } from './post.ts';

const privateHost =
  /^(10\.|127\.|169\.254\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|0\.|\[|[^.]+$)|\.(local|internal|localhost)$/;

/**
 * Checks an endpoint's address as Stripe does: absolute, public, https in live mode. An address of this machine
 * stands for a public one, unless only public ones are wanted. Throws the 400 with `url_invalid`.
 */
export const checkEndpointUrl = (text: string, livemode: boolean, publicOnly: boolean): string => {
  const invalid = (why: string) => invalidRequest(`Invalid URL: ${why}`, 'url', 'url_invalid');
  if (!URL.canParse(text)) throw invalid('An explicit scheme (such as https) must be provided.');
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw invalid('The scheme must be http or https.');
  if (isLoopback(url) && !publicOnly) return text;
  if (privateHost.test(url.hostname)) throw invalid('URL must be publicly accessible.');
  if (livemode && url.protocol !== 'https:') throw invalid('URL must begin with https in live mode.');
  return text;
};

import type { Viewers } from '@clearsync/contract/setup';
import type { Format } from '@clearsync/ui/format/createFormat';
import { fill } from '@clearsync/ui/format/fill';
import { control } from '@clearsync/ui/strings/control';
import { cleanText } from './cleanText.ts';

const MOST_VIEWERS = 500;
/** Of an e-mail address (RFC 5321). */
const LONGEST = 254;
const SHOWN = 40;
const ADDRESS = /^[^\s@"(),:;<>[\\\]]{1,64}@[^\s@"(),:;<>[\\\]]+\.[^\s@"(),:;<>[\\\]]+$/u;

/**
 * Who sees billing as it can be sent, without what came along by copying, and what is wrong with the list; a list that
 * limits nothing is not sent.
 */
export function readViewers(
  { limited, emails }: Viewers,
  format: Pick<Format, 'number'>,
): { viewers: Viewers; error: string | null } {
  if (!limited) return { viewers: { limited, emails: [] }, error: null };
  const cleaned = emails.map(cleanText).filter((email) => email !== '');
  return { viewers: { limited, emails: cleaned }, error: wrongEmails(cleaned, format) };
}

function wrongEmails(emails: string[], format: Pick<Format, 'number'>): string | null {
  const words = control.access.problems;
  if (emails.length === 0) return words.nobody;
  if (emails.length > MOST_VIEWERS) return fill(words.manyEmails, { count: format.number(emails.length) });
  const long = emails.find((email) => email.length > LONGEST);
  if (long !== undefined) return fill(words.longEmail, { text: `${long.slice(0, SHOWN)}…` });
  const wrong = emails.find((email) => !ADDRESS.test(email));
  return wrong === undefined ? null : fill(words.noEmail, { text: wrong.slice(0, SHOWN) });
}

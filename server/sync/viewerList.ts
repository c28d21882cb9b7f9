import type { Viewers } from '../../src/app/packages/contract/setup.ts';
import { failed, type Outcome, success } from '../outcome.ts';
import { readEmailAddress } from './link/emailAddress.ts';

/** What is wrong with the list of those who see billing: a text that is no address, too many, or nobody. */
export type ViewerProblem = { text: string } | { count: number };

export const MOST_VIEWERS = 500;

/** Signs that nobody sees, such as marks of writing direction: two addresses that look alike must be one. */
const UNSEEN = /\p{Cf}/u;

/**
 * Brings what people typed to the form in which addresses are compared: lower case, each once and in order. Empty:
 * everybody sees billing. A limit that names nobody is refused (`count` 0), since nobody could mean it.
 */
export const readViewers = ({ limited, emails }: Viewers): Outcome<string[], ViewerProblem> => {
  if (!limited) return success([]);
  const addresses = new Set<string>();
  for (const text of emails.filter((one) => one.trim() !== '')) {
    const email = readEmailAddress(text);
    if (email.kind !== 'address' || UNSEEN.test(text)) return failed({ text: text.trim() });
    addresses.add(email.address);
  }
  const count = addresses.size;
  return count === 0 || count > MOST_VIEWERS ? failed({ count }) : success([...addresses].sort());
};

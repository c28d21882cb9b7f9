import freeEmailDomains from 'free-email-domains';

/** Whether a domain belongs to a mail provider, whose addresses tell of no company. */
export type FreeMail = (domain: string) => boolean;

/** Providers that the list lacks. */
const MORE_FREE_MAIL = ['hey.com', 'duck.com', 'privaterelay.appleid.com', 'users.noreply.github.com'];

const common: ReadonlySet<string> = new Set([...freeEmailDomains, ...MORE_FREE_MAIL]);

/** The public list with a portal's changes to it; its own word counts more. Domains are lower-case. */
export const freeMail = (changes: { added: readonly string[]; removed: readonly string[] }): FreeMail => {
  const [added, removed] = [new Set(changes.added), new Set(changes.removed)];
  return (domain) => added.has(domain) || (common.has(domain) && !removed.has(domain));
};

import type { HubSpotFailure } from '../../hubspot/failures.ts';
import { type Outcome, success } from '../../outcome.ts';
import type { LinkTarget, NewLink, StoredLink } from '../../store/links/link.ts';
import type { EmailAddress } from './emailAddress.ts';
import type { Creation, Creations, Matcher } from './matcher.ts';

/** A customer, what its e-mail tells, and its link to the object type at hand as it is stored. */
export type Candidate = { customerId: string; email: EmailAddress; link: StoredLink | null };

/** Links that differ from what is stored, and the records that were made for them. */
export type ObjectLinks = { links: NewLink[]; created: Creation[] };

/** A link whose reason begins with the key was made for that key; another key means that the e-mail has changed. */
const isAbout = (link: StoredLink, key: string): boolean => link.reason.startsWith(`${key} `);

const isSettled = ({ link }: Candidate, key: string): boolean =>
  link !== null && (link.pinned || (link.recordId !== null && isAbout(link, key)));

const differs = (link: StoredLink | null, target: LinkTarget): boolean =>
  link === null ||
  (!link.pinned &&
    (link.recordId !== target.recordId || link.method !== target.method || link.reason !== target.reason));

const unique = (keys: string[]): string[] => [...new Set(keys)];

const createMissing = async (
  matcher: Matcher,
  open: { candidate: Candidate; key: string }[],
  isFound: (key: string) => boolean,
): Promise<Outcome<Creations, HubSpotFailure>> => {
  const tried = ({ candidate: { link }, key }: { candidate: Candidate; key: string }): boolean =>
    link !== null && link.method === 'refused' && isAbout(link, key);
  const missing = open.filter((one) => !isFound(one.key));
  const kept: Creations['targets'] = new Map(
    missing.flatMap((one) => (tried(one) && one.candidate.link ? [[one.key, one.candidate.link]] : [])),
  );
  const keys = unique(missing.map(({ key }) => key)).filter((key) => !kept.has(key));
  if (!matcher.mayCreate || keys.length === 0) return success({ targets: kept, created: [] });
  const creations = await matcher.create(keys);
  if (!creations.ok) return creations;
  const { targets, created } = creations.value;
  return success({ targets: new Map([...kept, ...targets]), created });
};

/**
 * Links customers to one object type. Asks HubSpot only about customers whose link is missing, leads nowhere, or was
 * made for another address; what a person pinned is left alone.
 */
export const linkObject = async (
  matcher: Matcher,
  candidates: Candidate[],
): Promise<Outcome<ObjectLinks, HubSpotFailure>> => {
  const open: { candidate: Candidate; key: string }[] = [];
  const links: NewLink[] = [];
  const link = ({ customerId, link: stored }: Candidate, target: LinkTarget): void => {
    const { recordId, method, reason } = target;
    if (!differs(stored, target)) return;
    links.push({ customerId, objectTypeId: matcher.objectTypeId, recordId, method, reason });
  };
  for (const candidate of candidates) {
    const wanted = matcher.keyOf(candidate.email);
    if ('none' in wanted) link(candidate, wanted.none);
    else if (!isSettled(candidate, wanted.key)) open.push({ candidate, key: wanted.key });
  }
  const found = await matcher.find(unique(open.map(({ key }) => key)));
  if (!found.ok) return found;
  const made = await createMissing(matcher, open, (key) => found.value.has(key));
  if (!made.ok) return made;
  for (const { candidate, key } of open) {
    link(candidate, found.value.get(key) ?? made.value.targets.get(key) ?? matcher.notFound(key));
  }
  return success({ links, created: made.value.created });
};

import type { HubSpotFailure } from '../../hubspot/failures.ts';
import { type Outcome, success } from '../../outcome.ts';
import type { LinkTarget, NewLink, StoredLink } from '../../store/links/link.ts';
import { type Candidate, type Creation, forgotten, type Matcher } from './matcher.ts';

/** Links that differ from what is stored, and the records that were made for them. */
export type ObjectLinks = { links: NewLink[]; created: Creation[] };

/** Who is linked stays linked, and what a person said stays, whatever became of addresses (product.md §2.5). */
const isSettled = ({ link }: Candidate): boolean => link !== null && (link.pinned || link.recordId !== null);

const differs = (link: StoredLink | null, target: LinkTarget): boolean =>
  link === null ||
  link.recordId !== target.recordId ||
  link.method !== target.method ||
  link.reason !== target.reason ||
  JSON.stringify(link.candidates ?? []) !== JSON.stringify(target.candidates ?? []);

const unique = (keys: string[]): string[] => [...new Set(keys)];

type Found = Map<Candidate, LinkTarget>;

/** Those still open, with the key that counts for them. */
const keyed = (
  open: readonly Candidate[],
  found: Found,
  keyOf: (candidate: Candidate) => string | null,
): { candidate: Candidate; key: string }[] =>
  open.flatMap((candidate) => {
    const key = found.has(candidate) ? null : keyOf(candidate);
    return key === null ? [] : [{ candidate, key }];
  });

/** A deleted record is not made again by itself, and what HubSpot refused for a key is not asked for again. */
const keepsReason = ({ link, forgotten: isForgotten }: Candidate, key: string | null): boolean =>
  link !== null &&
  !isForgotten &&
  (link.method === 'record_deleted' ||
    (link.method === 'refused' && key !== null && link.reason.startsWith(`${key} `)));

const follow = async (
  matcher: Matcher,
  open: readonly Candidate[],
  found: Found,
): Promise<Outcome<null, HubSpotFailure>> => {
  for (const way of matcher.ways) {
    const wanted = keyed(open, found, way.keyOf);
    if (wanted.length === 0) continue;
    const targets = await way.find(unique(wanted.map(({ key }) => key)));
    if (!targets.ok) return targets;
    for (const { candidate, key } of wanted) {
      const target = targets.value.get(key);
      if (target) found.set(candidate, target);
    }
  }
  return success(null);
};

const createMissing = async (
  matcher: Matcher,
  open: readonly Candidate[],
  found: Found,
): Promise<Outcome<Creation[], HubSpotFailure>> => {
  const wanted = keyed(
    open.filter(({ mayCreate }) => mayCreate),
    found,
    matcher.creationKeyOf,
  );
  if (wanted.length === 0) return success([]);
  const creations = await matcher.create(unique(wanted.map(({ key }) => key)));
  if (!creations.ok) return creations;
  const { targets, created } = creations.value;
  for (const { candidate, key } of wanted) {
    const target = targets.get(key);
    if (target) found.set(candidate, target);
  }
  return success(created);
};

/**
 * Links customers to one object type by the matcher's ways in their order. Asks HubSpot only about customers whose link
 * is missing or leads nowhere; a stored link with a record and what a person pinned are left alone.
 */
export const linkObject = async (
  matcher: Matcher,
  candidates: Candidate[],
): Promise<Outcome<ObjectLinks, HubSpotFailure>> => {
  const open = candidates.filter((candidate) => !isSettled(candidate));
  const found: Found = new Map();
  if (matcher.objectTypeId === '0-1') {
    for (const candidate of open) if (candidate.forgotten) found.set(candidate, forgotten());
  }
  const followed = await follow(matcher, open, found);
  if (!followed.ok) return followed;
  for (const candidate of open) {
    if (found.has(candidate) || !keepsReason(candidate, matcher.creationKeyOf(candidate))) continue;
    if (candidate.link) found.set(candidate, candidate.link);
  }
  const created = await createMissing(matcher, open, found);
  if (!created.ok) return created;
  const links = open.flatMap((candidate): NewLink[] => {
    const {
      recordId,
      method,
      reason,
      candidates: choices,
    } = found.get(candidate) ?? matcher.notFound(candidate);
    const target: LinkTarget = { recordId, method, reason, ...(choices ? { candidates: choices } : {}) };
    if (!differs(candidate.link, target)) return [];
    const { connectionId, customerId } = candidate;
    return [{ connectionId, customerId, objectTypeId: matcher.objectTypeId, ...target }];
  });
  return success({ links, created: created.value });
};

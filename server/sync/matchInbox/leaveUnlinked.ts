import type { HubSpotDeps } from '../hubspotDeps.ts';
import type { Person } from '../person.ts';
import { type Decided, decide, decidedBy, type LinkKey } from './decide.ts';

/** A person says that a customer has no record of this type; its old record's values go, and no import links it again. */
export const unlinkByHand = (
  deps: HubSpotDeps,
  portalId: bigint,
  key: LinkKey,
  person: Person,
): Promise<Decided> => {
  const reason = decidedBy(person, 'unlinked it', deps.clock());
  const target = { recordId: null, method: 'unlinked', reason };
  return decide(deps, portalId, key, person, { action: 'link_removed', target, pinned: true });
};

/** A person takes a customer without a record out of the inbox for good. */
export const ignoreMatch = (
  deps: HubSpotDeps,
  portalId: bigint,
  key: LinkKey,
  person: Person,
): Promise<Decided> => {
  const reason = decidedBy(person, 'took it out of the match inbox', deps.clock());
  const target = { recordId: null, method: 'ignored', reason };
  const decision = { action: 'match_ignored', target, pinned: true, onlyUnlinked: true } as const;
  return decide(deps, portalId, key, person, decision);
};

/** A person takes a decision back: the customer is looked for again as if nobody had ever decided. */
export const resetMatch = (
  deps: HubSpotDeps,
  portalId: bigint,
  key: LinkKey,
  person: Person,
): Promise<Decided> => {
  const reason = decidedBy(person, 'set it back to automatic, so it is looked for again,', deps.clock());
  const target = { recordId: null, method: 'no_record', reason };
  return decide(deps, portalId, key, person, { action: 'link_reset', target, pinned: false });
};

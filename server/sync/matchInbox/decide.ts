import { inTransaction } from '../../store/database/inTransaction.ts';
import { addHumanAction } from '../../store/humanActions/addHumanAction.ts';
import { addToLedger, type LedgerEntry } from '../../store/ledger/addToLedger.ts';
import type { LinkTarget } from '../../store/links/link.ts';
import { decideLink } from '../../store/matches/decideLink.ts';
import { lockLinks } from '../../store/matches/lockLinks.ts';
import { addWork } from '../../store/work/addWork.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import type { Person } from '../person.ts';
import { OBJECT_TYPES } from '../properties/objectTypes.ts';
import { recordValues } from '../write/recordValues.ts';
import { refillRecords } from '../write/refillRecords.ts';
import { writing } from '../writing.ts';

/** A customer's link to an object type. */
export type LinkKey = { connectionId: string; customerId: string; objectTypeId: '0-1' | '0-2' };

/** What a person decided: the word for the audit log, what the link is now, and whether that sticks. */
export type Decision = {
  action: string;
  target: LinkTarget;
  pinned: boolean;
  /** Records that were made for it. */
  created?: LedgerEntry[];
  /** Only while the customer has no record. */
  onlyUnlinked?: true;
};

/** `link` as it is now; or why nothing was done. */
export type Decided =
  | { state: 'done'; link: LinkTarget & { pinned: boolean } }
  | { state: 'not_found' | 'forgotten' | 'linked' };

/** "ada@acme.com … on 2026-11-24": who and when, for the sentence of a link. `now` in milliseconds. */
export const decidedBy = ({ userEmail }: Person, did: string, now: number): string =>
  `${userEmail ?? 'A person'} ${did} on ${new Date(now).toISOString().slice(0, 10)}.`;

/**
 * Stores what a person decided about a customer's link, in one transaction with its line in the audit log: the record
 * that the customer had is emptied or says what its other customers are, the new one is filled, and the portal's work on
 * HubSpot is asked for. Customers of another portal are not found; who was forgotten stays so.
 */
export const decide = async (
  deps: HubSpotDeps,
  portalId: bigint,
  key: LinkKey,
  person: Person,
  { action, target, pinned, created = [], onlyUnlinked }: Decision,
): Promise<Decided> => {
  const now = deps.clock();
  const valuesOf = (await writing(deps, portalId)) === 'preview' ? null : await recordValues(deps, portalId);
  const decided = await inTransaction(deps.db, async (client): Promise<Decided> => {
    const links = await lockLinks(client, portalId, key);
    if (links === null) return { state: 'not_found' };
    const before = links.find(({ objectTypeId }) => objectTypeId === key.objectTypeId);
    if (before?.method === 'forgotten') return { state: 'forgotten' };
    const was = before?.recordId ?? null;
    if (onlyUnlinked && was !== null) return { state: 'linked' };
    const by = pinned ? (person.userEmail ?? person.userId) : null;
    await decideLink(client, portalId, { ...key, ...target, pinned, by }, now);
    await addToLedger(client, portalId, created, now);
    const why = { runId: null, cause: 'person', eventAt: null, now };
    for (const { objectTypeId } of valuesOf ? OBJECT_TYPES : []) {
      // A company also says how many contacts pay for it, so both records of the customer are worked out anew.
      const other = links.find((one) => one.objectTypeId === objectTypeId)?.recordId ?? null;
      const ids = objectTypeId === key.objectTypeId ? [was, target.recordId] : [other];
      const records = [...new Set(ids.filter((id) => id !== null))];
      if (valuesOf) await refillRecords(client, portalId, objectTypeId, records, { valuesOf, ...why });
    }
    const { connectionId, customerId, objectTypeId } = key;
    const work = { connectionId, customerIds: [customerId], stage: 'link', cause: 'person' } as const;
    await addWork(client, portalId, { ...work, eventAt: null, at: new Date(now) });
    const detail = {
      connectionId,
      customerId,
      objectTypeId,
      from: was?.toString() ?? null,
      to: target.recordId?.toString() ?? null,
    };
    await addHumanAction(client, portalId, { ...person, action, detail, at: new Date(now) });
    await deps.wakeUp.ask(client, 'hubspot', [portalId]);
    return { state: 'done', link: { ...target, pinned } };
  });
  if (decided.state === 'done') deps.wakeUp.nudge('hubspot');
  return decided;
};

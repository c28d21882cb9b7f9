import type { WhyReply } from '../../../src/app/packages/contract/why.ts';
import { listConnections } from '../../store/connections/listConnections.ts';
import { listForgotten } from '../../store/links/listForgotten.ts';
import { findPortal } from '../../store/portals/findPortal.ts';
import { listRecordOwners } from '../../store/refresh/listRecordOwners.ts';
import type { CustomerKey } from '../../store/why/customerKey.ts';
import { findByEmail } from '../../store/why/findByEmail.ts';
import { findOwner } from '../../store/why/findOwner.ts';
import { findWaiting } from '../../store/why/findWaiting.ts';
import type { Deps } from '../deps.ts';
import { addressHash } from '../link/addressHash.ts';
import { recordsUrl } from '../recordsUrl.ts';
import { zonedMinute } from '../zonedMinute.ts';
import { type Question, readQuestion } from './readQuestion.ts';
import type { Situation } from './situation.ts';
import { situationOf } from './situationOf.ts';
import { type Verdict, verdict } from './verdict.ts';

/** The answer to "Why is it not here?". */
export type Why = Omit<WhyReply, 'ok'>;

type Portal = NonNullable<Awaited<ReturnType<typeof findPortal>>>;

const nothing = (judged: Verdict, found = false): Why => ({
  found,
  subject: null,
  ...judged,
  records: [],
  facts: [],
});

const notUnderstood = nothing({
  code: 'not_understood',
  sentence:
    'This is no e-mail address, no id of a Stripe customer, subscription, invoice or payment, and no HubSpot record.',
  action: null,
});

/** Whose the question is about, and what it names besides. */
const findCustomers = async ({ db }: Deps, portalId: bigint, question: Question): Promise<CustomerKey[]> => {
  if (question.kind === 'email') return findByEmail(db, portalId, question.email);
  if (question.kind === 'stripe') {
    const { connectionId, customerId } = (await findOwner(db, portalId, question.what, question.id)) ?? {};
    return connectionId !== undefined && typeof customerId === 'string' ? [{ connectionId, customerId }] : [];
  }
  const owners: CustomerKey[] = [];
  for (const objectTypeId of question.objectTypeIds)
    owners.push(...(await listRecordOwners(db, portalId, objectTypeId, question.recordId)));
  return owners;
};

/** An id that our copy does not have: perhaps it comes, or cannot. */
const unknownId = async (
  deps: Deps,
  portal: Portal,
  { what, id }: Extract<Question, { kind: 'stripe' }>,
): Promise<Why> => {
  const { portalId, timeZone } = portal;
  if (await findOwner(deps.db, portalId, what, id))
    return nothing(
      { code: 'unknown', sentence: `${id} belongs to no customer, so it is on no record.`, action: null },
      true,
    );
  const [connection] = await listConnections(deps.db, portalId);
  if (!connection) return notConnected;
  const situation = await situationOf(deps, portal, { connectionId: connection.id, customerId: id }, []);
  const { pendingSince, parkedReason, parkedId } = await findWaiting(deps.db, portalId, [id]);
  if (parkedReason !== null)
    return nothing({
      code: 'event_parked',
      sentence: `What Stripe told of ${id} was set aside: ${parkedReason}`,
      action: { kind: 'redrive', label: 'Try again', target: parkedId },
    });
  if (pendingSince !== null)
    return nothing({
      code: 'event_waiting',
      sentence: `What Stripe told of ${id} waits since ${zonedMinute(pendingSince.getTime(), timeZone)}.`,
      action: null,
    });
  return situation ? nothing(verdict(situation)) : notConnected;
};

const notConnected = nothing({
  code: 'not_connected',
  sentence: 'No Stripe account is connected, so nothing of Stripe is here.',
  action: { kind: 'connect', label: 'Connect Stripe', target: null },
});

const unknown = async (deps: Deps, portal: Portal, question: Question): Promise<Why> => {
  const { portalId } = portal;
  if ((await listConnections(deps.db, portalId)).length === 0) return notConnected;
  if (question.kind === 'stripe') return unknownId(deps, portal, question);
  if (question.kind === 'record')
    return nothing({
      code: 'record_without_customer',
      sentence: 'No Stripe customer is linked to this record.',
      action: { kind: 'matches', label: 'Choose a customer', target: null },
    });
  const hash = addressHash(portal.forgetSalt, question.email);
  const isForgotten = (await listForgotten(deps.db, portalId, [hash])).has(hash);
  return nothing(
    isForgotten
      ? {
          code: 'forgotten',
          sentence: 'The person with this address asked to be forgotten in HubSpot.',
          action: null,
        }
      : {
          code: 'unknown',
          sentence: `No Stripe customer has the address ${question.email}.`,
          action: { kind: 'import', label: 'Import again', target: null },
        },
  );
};

const factsOf = ({ customer, connection, portal, events }: Situation, others: number): Why['facts'] => {
  const moment = (at: Date) => zonedMinute(at.getTime(), portal.timeZone);
  const known: [string, string | null][] = [
    ['Account in Stripe', `${connection.account}${connection.isLive ? '' : ' (test mode)'}`],
    ['E-mail', customer.email],
    ['Status', customer.status],
    ['Numbers as of', customer.computedAt && moment(customer.computedAt)],
    ['Change waiting since', events.pendingSince && moment(events.pendingSince)],
    ['Change set aside', events.parkedReason],
    ['Further Stripe customers found', others === 0 ? null : String(others)],
  ];
  return known.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
};

const answer = (portal: Portal, situation: Situation, others: number): Why => ({
  found: situation.customer.isMirrored,
  subject: {
    customerId: situation.customer.id,
    name: situation.customer.name,
    account: situation.connection.account,
  },
  ...verdict(situation),
  records: situation.records.map(({ objectTypeId, recordId, method, reason, writtenAt }) => ({
    objectTypeId,
    recordId,
    method,
    reason,
    url: recordId === null ? null : `${recordsUrl(portal)}${objectTypeId}/${recordId}`,
    lastWrittenAt: writtenAt?.toISOString() ?? null,
  })),
  facts: factsOf(situation, others),
});

/**
 * Answers "Why is it not here?" for an e-mail address, an id of Stripe's, or a record: one reason, what is known, and what
 * mends it. Of several customers the one that is not in HubSpot is told of. Null when the portal is not installed. Only
 * the portal's own data is looked at.
 */
export const showWhy = async (deps: Deps, portalId: bigint, pasted: string): Promise<Why | null> => {
  const portal = await findPortal(deps.db, portalId);
  if (!portal || portal.uninstalledAt !== null) return null;
  const question = readQuestion(pasted);
  if (question === null) return notUnderstood;
  if (question.kind === 'record' && question.portalId !== null && question.portalId !== portalId)
    return nothing({
      code: 'other_portal',
      sentence: `This record belongs to the HubSpot account ${question.portalId}; this is ${portalId}.`,
      action: null,
    });
  const customers = await findCustomers(deps, portalId, question);
  const named = question.kind === 'stripe' ? [question.id] : [];
  const answers: Why[] = [];
  for (const key of customers) {
    const situation = await situationOf(deps, portal, key, named);
    if (situation) answers.push(answer(portal, situation, customers.length - 1));
  }
  return answers.find(({ code }) => code !== 'here') ?? answers[0] ?? unknown(deps, portal, question);
};

import type { WhyAction, WhyCode } from '../../../src/app/packages/contract/why.ts';
import type { CustomerRecordState } from '../../store/why/listCustomerRecords.ts';
import { zonedMinute } from '../zonedMinute.ts';
import type { Situation } from './situation.ts';

/** One answer, and what mends it. */
export type Verdict = { code: WhyCode; sentence: string; action: WhyAction | null };

type Rule = (situation: Situation) => Verdict | null;

const who = ({ customer }: Situation): string => customer.name ?? customer.email ?? customer.id;
const when = ({ portal }: Situation, at: Date): string => zonedMinute(at.getTime(), portal.timeZone);

const action = (kind: WhyAction['kind'], label: string, target: string | null = null): WhyAction => ({
  kind,
  label,
  target,
});

const FILTERS: Readonly<Record<string, string>> = {
  paying_or_trialing: 'paying or trialing customers',
  paying: 'paying customers only',
};

const forgotten: Rule = ({ customer }) =>
  customer.isForgotten
    ? {
        code: 'forgotten',
        sentence:
          'This person asked to be forgotten in HubSpot, so ClearSync neither links nor makes a contact with this address.',
        action: null,
      }
    : null;

const absent: Rule = (situation) => {
  const { customer, connection, events } = situation;
  if (customer.isMirrored) return null;
  const named = `${customer.id} of ${connection.account}`;
  if (connection.revokedAt !== null) return keyRevoked(situation);
  if (events.pendingSince !== null) return eventWaiting(situation);
  if (connection.imports.isImporting)
    return { code: 'importing', sentence: `${named} is not read yet: an import is under way.`, action: null };
  if (!connection.imports.isImported)
    return {
      code: 'not_imported',
      sentence: `${connection.account} was never imported to its end, so ${customer.id} is not known yet.`,
      action: action('import', 'Start the import', connection.id),
    };
  return {
    code: 'unknown',
    sentence: `${named} is not in ClearSync's copy of Stripe.`,
    action: action('import', 'Import again', connection.id),
  };
};

const testData: Rule = (situation) =>
  !situation.connection.isLive && situation.portal.hasLive
    ? {
        code: 'test_data',
        sentence: `${who(situation)} is a customer of Stripe's test mode. Beside a live account test data is not written to HubSpot.`,
        action: null,
      }
    : null;

const filtered: Rule = (situation) => {
  const { customer, portal } = situation;
  if (customer.inclusion === 'in' || customer.status === null) return null;
  if (customer.inclusion === 'never')
    return {
      code: 'excluded_domain',
      sentence: `The domain of ${customer.email ?? 'the address'} is excluded by your choices.`,
      action: action('choices', 'Change the choices'),
    };
  return {
    code: 'filtered',
    sentence: `${who(situation)} has the status "${customer.status}", and your choices let in ${FILTERS[portal.filter] ?? portal.filter}.`,
    action: action('choices', 'Change the choices'),
  };
};

/** Why there is no record, by the method of the link. */
const UNLINKED: Readonly<Record<string, WhyCode>> = {
  no_email: 'no_email',
  invalid_email: 'invalid_email',
  free_mail: 'free_mail',
  ambiguous: 'ambiguous',
  no_record: 'no_record',
  record_deleted: 'record_deleted',
  record_gone: 'record_deleted',
  ignored: 'ignored',
  unlinked: 'unlinked',
  refused: 'refused_link',
  forgotten: 'forgotten',
};

const unlinked: Rule = (situation) => {
  const { records, customer } = situation;
  const [contact] = records;
  if (contact === undefined || records.some(({ recordId }) => recordId !== null)) return null;
  const inStripe = contact.method === 'no_email' || contact.method === 'invalid_email';
  return {
    code: UNLINKED[contact.method] ?? 'no_record',
    sentence: `${who(situation)} is linked to no record. ${contact.reason}`,
    action: inStripe
      ? action('stripe', 'Open the customer in Stripe', customer.id)
      : action('matches', 'Choose a record', customer.id),
  };
};

const notLookedFor: Rule = (situation) => {
  const { records, customer, connection } = situation;
  if (records.length > 0) return null;
  if (connection.imports.isImporting)
    return {
      code: 'importing',
      sentence: `${who(situation)} was read, and his record is looked for in the course of the import.`,
      action: null,
    };
  const since = customer.workSince;
  return {
    code: 'not_looked_for',
    sentence: `Nobody has looked for the record of ${who(situation)} yet${since ? `; it is waited for since ${when(situation, since)}` : ''}.`,
    action: since ? null : action('import', 'Import again', connection.id),
  };
};

const notApproved: Rule = ({ portal }) =>
  portal.writing === 'preview'
    ? {
        code: 'not_approved',
        sentence: 'Nobody has approved the writing to HubSpot yet, so nothing is written at all.',
        action: action('approve', 'Look at the preview'),
      }
    : null;

const waits = ({ writeState }: CustomerRecordState): boolean => writeState === 'pending';

const paused: Rule = ({ portal, records }) =>
  portal.writing === 'paused' && records.some((record) => waits(record) || record.writeState === null)
    ? {
        code: 'paused',
        sentence: `The writing to HubSpot is paused${portal.pausedBy ? ` by ${portal.pausedBy}` : ''}; what changed waits.`,
        action: action('resume', 'Resume'),
      }
    : null;

const recordRefused: Rule = (situation) => {
  const refused = situation.records.find(({ writeState }) => writeState === 'parked');
  return refused
    ? {
        code: 'record_refused',
        sentence: `HubSpot refused the record of ${who(situation)}: ${refused.writeReason ?? 'it gave no reason.'}`,
        action: action('redrive', 'Try again', `${refused.objectTypeId}:${refused.recordId ?? ''}`),
      }
    : null;
};

const eventParked: Rule = (situation) => {
  const { parkedReason, parkedId } = situation.events;
  return parkedReason === null
    ? null
    : {
        code: 'event_parked',
        sentence: `A change of ${who(situation)} in Stripe was set aside: ${parkedReason}`,
        action: action('redrive', 'Try again', parkedId),
      };
};

const keyRevoked: Rule = (situation) => {
  const { revokedAt, account, id } = situation.connection;
  return revokedAt === null
    ? null
    : {
        code: 'key_revoked',
        sentence: `Stripe does not accept the key of ${account} since ${when(situation, revokedAt)}. What is shown is as of then.`,
        action: action('key', 'Connect a new key', id),
      };
};

const eventWaiting: Rule = (situation) => {
  const { pendingSince } = situation.events;
  return pendingSince === null
    ? null
    : {
        code: 'event_waiting',
        sentence: `A change of ${who(situation)} in Stripe waits since ${when(situation, pendingSince)}.`,
        action: null,
      };
};

const notWritten: Rule = (situation) => {
  const waiting = situation.records.find(
    (record) => record.recordId !== null && (waits(record) || record.writeState === null),
  );
  if (!waiting) return null;
  const since = waiting.updatedAt;
  return {
    code: 'waiting_to_be_written',
    sentence: `The record of ${who(situation)} is to be written${since ? `, and waits since ${when(situation, since)}` : ''}.`,
    action: action('refresh', 'Refresh now', `${waiting.objectTypeId}:${waiting.recordId ?? ''}`),
  };
};

const permissionMissing: Rule = (situation) => {
  const { missing, id } = situation.connection;
  return missing.length === 0
    ? null
    : {
        code: 'permission_missing',
        sentence: `${who(situation)} is in HubSpot, without what the key may not read: ${missing.join(', ')}.`,
        action: action('permissions', 'Check the permissions', id),
      };
};

const here = (situation: Situation): Verdict => {
  const { customer, records } = situation;
  const times = records.flatMap(({ writtenAt }) => (writtenAt === null ? [] : [writtenAt.getTime()]));
  const last =
    times.length === 0 ? '' : ` It was last written on ${when(situation, new Date(Math.max(...times)))}.`;
  return customer.isDeleted
    ? {
        code: 'deleted_in_stripe',
        sentence: `${who(situation)} was deleted in Stripe. HubSpot has what was known of him.${last}`,
        action: null,
      }
    : { code: 'here', sentence: `${who(situation)} is in HubSpot.${last}`, action: null };
};

/** The first that applies is the reason: what keeps a customer out altogether comes before what only delays. */
const RULES: readonly Rule[] = [
  forgotten,
  absent,
  testData,
  filtered,
  notLookedFor,
  unlinked,
  notApproved,
  recordRefused,
  paused,
  eventParked,
  keyRevoked,
  eventWaiting,
  notWritten,
  permissionMissing,
];

/** Says why a customer is not in HubSpot, or that he is. Pure. */
export const verdict = (situation: Situation): Verdict => {
  for (const rule of RULES) {
    const judged = rule(situation);
    if (judged) return judged;
  }
  return here(situation);
};

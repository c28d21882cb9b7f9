import type { Response } from 'express';
import type { Problem } from '../../../src/app/packages/contract/base.ts';
import type { MatchReply } from '../../../src/app/packages/contract/matches.ts';
import type { CreateRefusal } from '../../sync/matchInbox/createByHand.ts';
import type { Decided } from '../../sync/matchInbox/decide.ts';
import { sendProblem } from '../sendProblem.ts';
import { sendHubSpotFailure } from './sendHubSpotFailure.ts';

type Refusal = Omit<Problem, 'reference'> & { status: number };

const NOTHING = 'Nothing was changed.';

type Outcome = Decided | CreateRefusal | { state: 'no_record' };

const refusals: Record<Exclude<Outcome['state'], 'done' | 'failed' | 'refused'>, Refusal> = {
  not_found: {
    status: 404,
    code: 'customer_not_found',
    title: 'This customer is not here',
    message: `No connected Stripe account has it. ${NOTHING}`,
    action: 'Reload the page.',
  },
  no_record: {
    status: 422,
    code: 'record_not_found',
    title: 'HubSpot has no such record',
    message: `It was deleted, or never was in this account. ${NOTHING}`,
    action: 'Search for the record and choose it from the list.',
  },
  forgotten: {
    status: 409,
    code: 'person_forgotten',
    title: 'This person asked to be forgotten',
    message: `ClearSync links and creates no contact for them. ${NOTHING}`,
    action: null,
  },
  linked: {
    status: 409,
    code: 'already_linked',
    title: 'This customer has a record',
    message: NOTHING,
    action: 'Reload the page; unlink the customer first if the record is wrong.',
  },
  not_approved: {
    status: 409,
    code: 'not_approved',
    title: 'Writing to HubSpot is not approved yet',
    message: NOTHING,
    action: 'Look at the preview and approve it, then create the record.',
  },
  paused: {
    status: 409,
    code: 'paused',
    title: 'Writing to HubSpot is paused',
    message: NOTHING,
    action: 'Resume it, then create the record.',
  },
  no_address: {
    status: 422,
    code: 'no_address',
    title: 'There is nothing to create a record from',
    message: `The Stripe customer has no valid e-mail address. ${NOTHING}`,
    action: 'Add the address in Stripe, or link a record by hand.',
  },
  free_mail: {
    status: 422,
    code: 'free_mail',
    title: 'There is nothing to create a company from',
    message: `The customer's address belongs to a mail provider. ${NOTHING}`,
    action: 'Create the company in HubSpot and link it by hand.',
  },
};

const refusedByHubSpot = (words: string): Refusal => ({
  status: 422,
  code: 'hubspot_refused',
  title: 'HubSpot refused to create it',
  message: `${words} ${NOTHING}`,
  action: 'Create the record in HubSpot, then link it by hand.',
});

/** Answers what a person's decision about a link came to. */
export const sendDecision = (response: Response, decided: Outcome): void => {
  if (decided.state === 'done') {
    const { recordId, method, reason, pinned } = decided.link;
    const link = { recordId: recordId?.toString() ?? null, method, reason, pinned };
    response.json({ ok: true, link } satisfies MatchReply);
    return;
  }
  if (decided.state === 'failed') {
    sendHubSpotFailure(response, decided.failure);
    return;
  }
  const { status, ...problem } =
    decided.state === 'refused' ? refusedByHubSpot(decided.words) : refusals[decided.state];
  sendProblem(response, status, problem);
};

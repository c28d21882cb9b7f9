import type { Response } from 'express';
import type { Problem } from '../../../src/app/packages/contract/base.ts';
import { sendProblem } from '../sendProblem.ts';

/** A failed call of HubSpot's, as far as a person needs to know it. */
type Failure = { kind: string; message: string };

type Words = Omit<Problem, 'reference' | 'message'> & { status: number };

const NOTHING = 'Nothing was changed.';

const words: Record<string, Words> = {
  throttled: {
    status: 503,
    code: 'hubspot_busy',
    title: 'HubSpot asked us to slow down',
    action: 'Wait a few seconds, then try again.',
  },
  unavailable: {
    status: 503,
    code: 'hubspot_unavailable',
    title: 'HubSpot did not answer',
    action: 'Try again in a moment.',
  },
  revoked: {
    status: 409,
    code: 'hubspot_revoked',
    title: 'ClearSync has no access to this HubSpot account any more',
    action: 'Install ClearSync again.',
  },
};

const other: Words = {
  status: 422,
  code: 'hubspot_refused',
  title: 'HubSpot refused that',
  action: 'Check what HubSpot says, then try again.',
};

/** Says why HubSpot could not be asked; nothing was changed. */
export const sendHubSpotFailure = (response: Response, { kind, message }: Failure): void => {
  const known = words[kind];
  const { status, ...problem } = known ?? other;
  sendProblem(response, status, { ...problem, message: known ? NOTHING : `${message} ${NOTHING}` });
};

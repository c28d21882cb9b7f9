import { type Request, type Response, Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import { type RefreshReply, refreshRequest } from '../../../src/app/packages/contract/refresh.ts';
import type { RefreshFailure } from '../../sync/control/refreshFailure.ts';
import { refreshRecord } from '../../sync/control/refreshRecord.ts';
import type { RunDeps } from '../../sync/runImport.ts';
import { isoMoment } from '../isoTimes.ts';
import { signedPerson } from '../middleware/signedPerson.ts';
import { signedPortal } from '../middleware/signedPortal.ts';
import { readJson } from '../readJson.ts';
import { sendProblem } from '../sendProblem.ts';
import { sendUnreadable } from '../sendUnreadable.ts';

const SAFE = 'What is shown is the last good data, and nothing was changed.';

type Refusal = Parameters<typeof sendProblem>[2] & { status: number };

const ofStripe = (failure: Extract<RefreshFailure, { kind: 'stripe' }>['failure']): Refusal => {
  switch (failure.kind) {
    case 'revoked':
      return {
        status: 409,
        code: 'key_revoked',
        title: 'Stripe no longer accepts the key',
        message: SAFE,
        action: 'Connect a new key of the same account in the settings of ClearSync.',
      };
    case 'forbidden':
      return {
        status: 409,
        code: 'permission_missing',
        title: `The key lacks the permission ${failure.row} (Read)`,
        message: SAFE,
        action: 'Give the key this permission in Stripe, then check it in the settings of ClearSync.',
      };
    default:
      return {
        status: 502,
        code: 'stripe_away',
        title: 'Stripe gave no usable answer',
        message: SAFE,
        action: 'Try again in a minute. Changes arrive by themselves as soon as Stripe answers.',
      };
  }
};

const refusalOf = (failure: RefreshFailure): Refusal => {
  switch (failure.kind) {
    case 'stripe':
      return ofStripe(failure.failure);
    case 'slow':
      return ofStripe({ kind: 'unavailable', message: '' });
    case 'busy':
      return {
        status: 503,
        code: 'busy',
        title: 'ClearSync is taking over changes of this account',
        message: 'What was read was not stored. Nothing was lost.',
        action: 'Try again in a few seconds.',
      };
    case 'hubspot':
      return {
        status: 502,
        code: 'hubspot_away',
        title: 'HubSpot did not tell the e-mail addresses of this record',
        message: 'Without them no Stripe customer can be looked for. Nothing was changed.',
        action: 'Try again in a minute. The import reaches this record by itself.',
      };
    case 'disconnected':
    case 'not_linked':
      return {
        status: 404,
        code: 'not_linked',
        title: 'No Stripe customer is linked to this record',
        message: 'There is nothing to read from Stripe. Nothing was changed.',
        action: 'Search for the e-mail address under "Why is it not here?".',
      };
  }
};

/** Each refresh asks Stripe several times; the limits are shared with everything else that reads the account. */
const limit = rateLimit({
  windowMs: 60_000,
  limit: 30,
  keyGenerator: (_request, response) => String(response.locals['portalId']),
  handler: (_request, response) =>
    sendProblem(response, 429, {
      code: 'too_many_refreshes',
      title: 'Too many refreshes',
      message: 'Records are kept up to date by themselves. Nothing was lost.',
      action: 'Wait a minute, then try again.',
    }),
  legacyHeaders: false,
  standardHeaders: 'draft-8',
});

/** POST /v1/control/refresh: one record now. */
export const refreshRoute = (deps: RunDeps): Router => {
  const routes = Router();
  routes.post('/v1/control/refresh', limit, async (request: Request, response: Response) => {
    const body = readJson(request, refreshRequest);
    if (!body) return sendUnreadable(response);
    const record = { objectTypeId: body.objectTypeId, recordId: BigInt(body.objectId) };
    const receipt = await refreshRecord(deps, signedPortal(response), record, signedPerson(response));
    if (!receipt.ok) {
      const { status, ...problem } = refusalOf(receipt.failure);
      return sendProblem(response, status, problem);
    }
    const reply: RefreshReply = { ok: true, ...receipt.value, asOf: isoMoment(receipt.value.asOf) };
    response.json(reply);
  });
  return routes;
};

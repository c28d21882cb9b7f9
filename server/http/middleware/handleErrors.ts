import type { ErrorRequestHandler } from 'express';
import type { Log } from '../../observability/log.ts';
import { isUnreachable } from '../../store/database/isUnreachable.ts';
import { newReference } from '../reference.ts';
import { sendProblem } from '../sendProblem.ts';

/** Express marks what its body parsers refuse with a status and says whether the words may be shown. */
const refusedBody = (error: unknown): number | undefined => {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined;
  return error.status >= 400 && error.status < 500 ? error.status : undefined;
};

/** A database that starts again is there within seconds. */
const RETRY_AFTER_SECONDS = '5';

/** The last stop of every request that failed: a code for the person, the cause for the log, never a stack outside. */
export const handleErrors =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const refused = refusedBody(error);
    if (refused) {
      return sendProblem(response, refused, {
        code: refused === 413 ? 'body_too_large' : 'bad_request',
        title: 'That request could not be read',
        message: 'Nothing was changed.',
        action: null,
      });
    }
    const reference = newReference();
    log.error({ error, reference, method: request.method, path: request.path }, 'a request failed');
    if (isUnreachable(error)) {
      return sendProblem(response.set('retry-after', RETRY_AFTER_SECONDS), 503, {
        code: 'unavailable',
        title: 'ClearSync is not available right now',
        message: 'Its database does not answer. Your data in HubSpot and Stripe is unchanged.',
        action: 'Try again in a minute.',
        reference,
      });
    }
    return sendProblem(response, 500, {
      code: 'internal',
      title: 'ClearSync could not do that',
      message: 'Your data in HubSpot and Stripe is unchanged.',
      action: 'Try again. If it keeps failing, send us the reference.',
      reference,
    });
  };

import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { sendProblem } from '../sendProblem.ts';

const tooMany: RequestHandler = (_request, response) =>
  sendProblem(response, 429, {
    code: 'too_many_requests',
    title: 'Too many requests',
    message: 'Nothing was lost.',
    action: 'Wait a few seconds, then try again.',
  });

/** Extension calls: HubSpot allows 20 at once an account (hubspot-platform.md §5), so 50 a second is out of order. */
export const limitPortalRate = (): RequestHandler =>
  rateLimit({
    windowMs: 10_000,
    limit: 500,
    keyGenerator: (_request, response) => String(response.locals['portalId']),
    handler: tooMany,
    legacyHeaders: false,
    standardHeaders: 'draft-8',
  });

/** Pages are opened by hand: 60 a minute from one address is a machine. `handler` answers what is too much. */
export const limitAddressRate = (handler: RequestHandler): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit: 60,
    handler,
    legacyHeaders: false,
    standardHeaders: 'draft-8',
  });

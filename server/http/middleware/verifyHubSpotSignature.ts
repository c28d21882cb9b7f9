import type { Request, RequestHandler } from 'express';
import { signedQuery } from '../../../src/app/packages/contract/base.ts';
import type { Clock } from '../../clock.ts';
import { verifySignature } from '../../hubspot/signature/verifySignature.ts';
import { sendProblem } from '../sendProblem.ts';

/** What the guard knows of us: the app's secret and the address under which HubSpot calls this server. */
export type SignatureGuard = { clientSecret: string; publicBaseUrl: string; clock: Clock };

const isAuthentic = (request: Request, { clientSecret, publicBaseUrl, clock }: SignatureGuard): boolean => {
  const signed = {
    method: request.method,
    uri: publicBaseUrl + request.originalUrl,
    body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
    timestamp: request.get('x-hubspot-request-timestamp') ?? '',
    signature: request.get('x-hubspot-signature-v3') ?? '',
  };
  return verifySignature(clientSecret, signed, clock()).valid;
};

/**
 * Who calls, from the query that the signature covers. A name that stands there twice is refused: HubSpot adds its
 * own behind whatever a card put into its address, and only one of the two would be read.
 */
const callerOf = (request: Request) => {
  const { searchParams } = new URL(request.originalUrl, 'https://server.invalid');
  const names = ['portalId', 'userId', 'userEmail', 'appId'].filter((name) => searchParams.has(name));
  if (names.some((name) => searchParams.getAll(name).length > 1)) return undefined;
  return signedQuery.safeParse(Object.fromEntries(names.map((name) => [name, searchParams.get(name)]))).data;
};

/**
 * Lets a request of the extensions through only with HubSpot's signature v3 over its raw bytes (mount
 * `express.raw` before it, never a JSON parser), and sets `response.locals.portalId` (bigint), `userId` and
 * `userEmail` from the signed query. Everything else is a 401 without a detail (reference/hubspot-api.md §4).
 */
export const verifyHubSpotSignature =
  (guard: SignatureGuard): RequestHandler =>
  (request, response, next) => {
    const caller = isAuthentic(request, guard) ? callerOf(request) : undefined;
    if (caller === undefined) {
      return sendProblem(response, 401, {
        code: 'unauthorized',
        title: 'This request was not accepted',
        message: 'Nothing was read or changed.',
        action: null,
      });
    }
    response.locals['portalId'] = BigInt(caller.portalId);
    response.locals['userId'] = caller.userId;
    response.locals['userEmail'] = caller.userEmail;
    return next();
  };

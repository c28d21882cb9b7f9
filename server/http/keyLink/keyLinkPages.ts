import express, { type ErrorRequestHandler, type RequestHandler, Router } from 'express';
import { z } from 'zod';
import { isUnreachable } from '../../store/database/isUnreachable.ts';
import { type GivenKey, giveKey } from '../../sync/keyLinks/giveKey.ts';
import { openKeyLink } from '../../sync/keyLinks/openKeyLink.ts';
import type { SetupDeps } from '../../sync/showSetup.ts';
import { limitAddressRate } from '../middleware/limitRate.ts';
import { newReference } from '../reference.ts';
import { type Content, sendContent } from './frame.ts';
import { keyPage } from './keyPage.ts';
import { busyPage, donePage, failedPage, gonePage } from './otherPages.ts';
import type { Spoken } from './words/keyWords.ts';

/** A pasted key has a few hundred bytes. */
const BODY_LIMIT = '8kb';
const ONLY = '/key/:token';

const form = z.object({ key: z.string() });

/** A person opens it a few times; who comes more often from one address tries tokens. */
const limitAddress = (): RequestHandler =>
  limitAddressRate((_request, response) => sendContent(response, 429, busyPage));

/** Express gives its refusals a status: of a body that is too long, of an address that cannot be decoded. */
const isRefusal = (error: unknown): boolean => error instanceof Error && 'status' in error;

/** A body that express does not take is no key, like any other text that is none. */
const unreadable: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (!isRefusal(error)) return next(error);
  response.locals['unreadable'] = true;
  return next();
};

const refusedPage =
  ({ request, problem, attemptsLeft }: Extract<GivenKey, { state: 'refused' }>) =>
  (spoken: Spoken): Content =>
    keyPage(spoken, request, { problem, reference: newReference(), attemptsLeft });

const takeKey =
  (deps: SetupDeps): RequestHandler<{ token: string }> =>
  async (request, response) => {
    const { token } = request.params;
    const body = response.locals['unreadable'] === true ? undefined : form.safeParse(request.body).data;
    // What was sent instead of a form is judged like a text that is no key.
    const given = await giveKey(deps, token, body?.key ?? 'no form');
    switch (given.state) {
      case 'gone':
        return sendContent(response, 410, gonePage);
      case 'refused':
        return sendContent(response, 422, refusedPage(given));
      case 'connected':
        return sendContent(response, 200, (spoken) =>
          donePage(spoken, given.request, given.connection, given.notices),
        );
    }
  };

/** Logged without the address, which holds the token. */
const failed =
  ({ log }: SetupDeps): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    if (isRefusal(error)) return sendContent(response, 410, gonePage);
    const reference = newReference();
    log.error({ error, reference, method: request.method, path: ONLY }, 'a request failed');
    const status = isUnreachable(error) ? 503 : 500;
    return sendContent(response.set('retry-after', '5'), status, (spoken) => failedPage(spoken, reference));
  };

/**
 * GET and POST /key/:token: the small public page by which somebody without HubSpot gives a portal its Stripe key. It
 * sets no cookie and runs no script; looking at it changes nothing.
 */
export const keyLinkPages = (deps: SetupDeps): Router => {
  const pages = Router();
  pages.use('/key', limitAddress());
  pages.get(ONLY, async (request, response) => {
    const open = await openKeyLink(deps, request.params.token);
    return open === null
      ? sendContent(response, 410, gonePage)
      : sendContent(response, 200, (spoken) => keyPage(spoken, open, null));
  });
  pages.post(
    ONLY,
    express.urlencoded({ extended: false, limit: BODY_LIMIT, parameterLimit: 10 }),
    unreadable,
    takeKey(deps),
  );
  pages.use('/key', failed(deps));
  return pages;
};

import { type Request, type Response, Router } from 'express';
import { type CardReply, cardQuery } from '../../../src/app/packages/contract/card.ts';
import type { Deps } from '../../sync/deps.ts';
import { type ShownCard, showCard } from '../../sync/showCard.ts';
import { isoMoment } from '../isoTimes.ts';
import { signedPerson } from '../middleware/signedPerson.ts';
import { signedPortal } from '../middleware/signedPortal.ts';
import { sendNoRights } from '../sendNoRights.ts';
import { sendProblem } from '../sendProblem.ts';
import { billingReply } from './billingReply.ts';

const cardReply = (card: Exclude<ShownCard, { state: 'no_rights' }>, now: number): CardReply => {
  switch (card.state) {
    case 'ready':
      return { ok: true, state: 'ready', billing: billingReply(card.billing, now) };
    case 'key_revoked':
      return {
        ok: true,
        state: 'key_revoked',
        since: isoMoment(card.since),
        billing: card.billing && billingReply(card.billing, now),
      };
    case 'importing':
      return { ok: true, state: 'importing', progress: card.progress };
    case 'no_match':
      return { ok: true, state: 'no_match', unmatched: card.unmatched };
    case 'excluded':
      return { ok: true, state: 'excluded', rule: card.rule };
    case 'not_connected':
      return { ok: true, state: 'not_connected' };
  }
};

/**
 * GET /v1/card: the billing of one contact or company of the portal that signed the request. Whether the user may see it
 * comes with the card's one query, so this route stands before the guard of the others.
 */
export const cardRoute = (deps: Deps): Router => {
  const routes = Router();
  routes.get('/v1/card', async (request: Request, response: Response) => {
    const query = cardQuery.safeParse(request.query);
    if (!query.success) {
      return sendProblem(response, 400, {
        code: 'unknown_record',
        title: 'Which record?',
        message: 'The request names no contact or company. Nothing was changed.',
        action: null,
      });
    }
    const { objectTypeId, objectId } = query.data;
    const person = signedPerson(response);
    const card = await showCard(deps, signedPortal(response), objectTypeId, BigInt(objectId), person);
    if (card.state === 'no_rights') return sendNoRights(response);
    response.json(cardReply(card, deps.clock()));
  });
  return routes;
};

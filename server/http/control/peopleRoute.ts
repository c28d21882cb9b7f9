import { type Request, type Response, Router } from 'express';
import { type PeopleReply, peopleQuery } from '../../../src/app/packages/contract/control.ts';
import { listHumanActions } from '../../store/humanActions/listHumanActions.ts';
import { actionDetail, actionWords } from '../../sync/control/actionWords.ts';
import type { Deps } from '../../sync/deps.ts';
import { isoMoment } from '../isoTimes.ts';
import { signedPortal } from '../middleware/signedPortal.ts';
import { sendUnreadable } from '../sendUnreadable.ts';

const PAGE_SIZE = 50;

/** GET /v1/activity/people: what people did in a portal. */
export const peopleRoute = ({ db }: Deps): Router => {
  const routes = Router();
  routes.get('/v1/activity/people', async (request: Request, response: Response) => {
    const query = peopleQuery.safeParse(request.query);
    if (!query.success) return sendUnreadable(response);
    const before = query.data.before === undefined ? null : BigInt(query.data.before);
    const rows = await listHumanActions(db, signedPortal(response), before, PAGE_SIZE + 1);
    const page = rows.slice(0, PAGE_SIZE);
    const reply: PeopleReply = {
      ok: true,
      actions: page.map(({ id, at, userEmail, action, detail }) => {
        const texts = actionDetail(detail);
        const words = actionWords(action, texts);
        return { id: String(id), at: isoMoment(at.getTime()), who: userEmail, action, words, detail: texts };
      }),
      next: rows.length > PAGE_SIZE ? String(page.at(-1)?.id) : null,
    };
    response.json(reply);
  });
  return routes;
};

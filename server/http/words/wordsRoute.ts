import { Router } from 'express';
import { type WordsReply, wordsQuery } from '../../../src/app/packages/contract/words.ts';
import { sendUnreadable } from '../sendUnreadable.ts';
import { catalogues } from './catalogues.ts';

/** GET /v1/words: what the extensions say, in the user's language; the same for everybody. */
export const wordsRoute = (): Router => {
  const routes = Router();
  routes.get('/v1/words', (request, response) => {
    const query = wordsQuery.safeParse(request.query);
    if (!query.success) return sendUnreadable(response);
    const { language, parts } = query.data;
    const catalogue = catalogues[language];
    const wanted = parts.split(',').filter((part) => Object.hasOwn(catalogue, part));
    const reply: WordsReply = {
      ok: true,
      language,
      parts: Object.fromEntries(wanted.map((part) => [part, catalogue[part]])),
    };
    response.json(reply);
  });
  return routes;
};

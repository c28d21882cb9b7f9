import { type Request, type Response, Router } from 'express';
import {
  type MatchKey,
  matchesQuery,
  matchKey,
  matchLink,
  recordSearchQuery,
} from '../../../src/app/packages/contract/matches.ts';
import type { HubSpotDeps } from '../../sync/hubspotDeps.ts';
import { createByHand } from '../../sync/matchInbox/createByHand.ts';
import { ignoreMatch, resetMatch, unlinkByHand } from '../../sync/matchInbox/leaveUnlinked.ts';
import { linkByHand } from '../../sync/matchInbox/linkByHand.ts';
import { searchForRecords } from '../../sync/matchInbox/searchForRecords.ts';
import { showMatches } from '../../sync/matchInbox/showMatches.ts';
import type { Person } from '../../sync/person.ts';
import { signedPerson } from '../middleware/signedPerson.ts';
import { signedPortal } from '../middleware/signedPortal.ts';
import { readJson } from '../readJson.ts';
import { sendUnreadable } from '../sendUnreadable.ts';
import { sendDecision } from './sendDecision.ts';
import { sendHubSpotFailure } from './sendHubSpotFailure.ts';

type Decide = (
  deps: HubSpotDeps,
  portalId: bigint,
  key: MatchKey,
  person: Person,
) => Promise<Parameters<typeof sendDecision>[1]>;

const deeds: Record<string, Decide> = {
  unlink: unlinkByHand,
  ignore: ignoreMatch,
  create: createByHand,
  reset: resetMatch,
};

const list = async (deps: HubSpotDeps, request: Request, response: Response): Promise<void> => {
  const query = matchesQuery.safeParse(request.query);
  const page = query.success ? await showMatches(deps, signedPortal(response), query.data) : null;
  if (!page) return sendUnreadable(response);
  response.json({ ok: true, ...page });
};

const search = async (deps: HubSpotDeps, request: Request, response: Response): Promise<void> => {
  const query = recordSearchQuery.safeParse(request.query);
  if (!query.success) return sendUnreadable(response);
  const { objectTypeId, q } = query.data;
  const found = await searchForRecords(deps, signedPortal(response), objectTypeId, q);
  if (!found.ok) return sendHubSpotFailure(response, found.failure);
  response.json({ ok: true, records: found.value });
};

/** The match inbox: customers without a record, and what a person decides about them. */
export const matchRoutes = (deps: HubSpotDeps): Router => {
  const routes = Router();
  routes.get('/v1/matches', (request, response) => list(deps, request, response));
  routes.get('/v1/matches/search', (request, response) => search(deps, request, response));
  routes.post('/v1/matches/link', async (request, response) => {
    const body = readJson(request, matchLink);
    if (!body) return sendUnreadable(response);
    const { recordId, ...key } = body;
    const link = { ...key, recordId: BigInt(recordId) };
    sendDecision(response, await linkByHand(deps, signedPortal(response), link, signedPerson(response)));
  });
  for (const [name, decide] of Object.entries(deeds)) {
    routes.post(`/v1/matches/${name}`, async (request, response) => {
      const key = readJson(request, matchKey);
      if (!key) return sendUnreadable(response);
      sendDecision(response, await decide(deps, signedPortal(response), key, signedPerson(response)));
    });
  }
  return routes;
};

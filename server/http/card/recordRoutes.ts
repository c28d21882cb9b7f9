import { Router } from 'express';
import type { HubSpotDeps } from '../../sync/hubspotDeps.ts';
import { candidatesRoute } from './candidatesRoute.ts';
import { movementsRoute } from './movementsRoute.ts';

/** What a card asks for besides its first look: the movements of its MRR, and customers that may be linked. */
export const recordRoutes = (deps: HubSpotDeps): Router => {
  const routes = Router();
  routes.use(movementsRoute(deps));
  routes.use(candidatesRoute(deps));
  return routes;
};

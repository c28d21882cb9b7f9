import type { RequestHandler } from 'express';
import type { Database } from '../../store/database/openDatabase.ts';
import { maySeeBilling } from '../../store/portals/seesBilling.ts';
import { sendNoRights } from '../sendNoRights.ts';
import { signedPerson } from './signedPerson.ts';
import { signedPortal } from './signedPortal.ts';

/**
 * Lets those through who may see billing, where an admin limited it to people by their addresses: by the one that
 * HubSpot's signature covers, never by a body or a header. Everybody else is a 403 (product.md §4.2). HubSpot gives
 * apps no scope for teams, so the limit is a list of people.
 */
export const letViewersThrough =
  (db: Database): RequestHandler =>
  async (_request, response, next) =>
    (await maySeeBilling(db, signedPortal(response), signedPerson(response).userEmail))
      ? next()
      : sendNoRights(response);

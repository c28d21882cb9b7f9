import { type Request, type Response, Router } from 'express';
import { type CustomersReply, customersQuery } from '../../src/app/packages/contract/customers.ts';
import type { Deps } from '../sync/deps.ts';
import { showCustomerList } from '../sync/showCustomerList.ts';
import { signedPortal } from './middleware/signedPortal.ts';
import { sendNotInstalled } from './sendNotInstalled.ts';
import { sendUnreadable } from './sendUnreadable.ts';

/** GET /v1/customers: the lists behind the home page's counts. */
export const customersRoute = (deps: Deps): Router => {
  const routes = Router();
  routes.get('/v1/customers', async (request: Request, response: Response) => {
    const query = customersQuery.safeParse(request.query);
    if (!query.success) return sendUnreadable(response);
    const shown = await showCustomerList(deps, signedPortal(response), query.data);
    if (shown.state === 'bad_cursor') return sendUnreadable(response);
    if (shown.state === 'not_installed') return sendNotInstalled(response);
    const reply: CustomersReply = { ok: true, ...shown.page };
    response.json(reply);
  });
  return routes;
};

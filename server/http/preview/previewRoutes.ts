import { type Response, Router } from 'express';
import { previewCsvQuery } from '../../../src/app/packages/contract/preview.ts';
import { approve } from '../../sync/preview/approve.ts';
import { previewCsv } from '../../sync/preview/previewCsv.ts';
import { showPreview } from '../../sync/preview/showPreview.ts';
import type { SetupDeps } from '../../sync/showSetup.ts';
import { signedPerson } from '../middleware/signedPerson.ts';
import { signedPortal } from '../middleware/signedPortal.ts';
import { sendNotInstalled } from '../sendNotInstalled.ts';
import { sendProblem } from '../sendProblem.ts';
import { sendUnreadable } from '../sendUnreadable.ts';
import { sendSetup } from '../setup/sendSetup.ts';

/** Customers a page: about a megabyte. */
const CSV_PAGE = 5_000;

const sendNothingRead = (response: Response): void =>
  sendProblem(response, 409, {
    code: 'nothing_read',
    title: 'There is no preview yet',
    message:
      'Stripe has not been read to its end, so nobody could see what would be written. Nothing was changed.',
    action: 'Start the import, wait until it has ended, then look at the preview.',
  });

/** The preview before the first write, and the approval that ends it. */
export const previewRoutes = (deps: SetupDeps): Router => {
  const routes = Router();
  routes.get('/v1/preview', async (_request, response) => {
    const preview = await showPreview(deps, signedPortal(response));
    if (!preview) return sendNotInstalled(response);
    response.json({ ok: true, ...preview });
  });
  routes.get('/v1/preview/csv', async (request, response) => {
    const query = previewCsvQuery.safeParse(request.query);
    if (!query.success) return sendUnreadable(response);
    const page = await previewCsv(deps, signedPortal(response), query.data.cursor ?? null, CSV_PAGE);
    response.json({ ok: true, ...page });
  });
  routes.post('/v1/preview/approve', async (_request, response) => {
    const { state } = await approve(deps, signedPortal(response), signedPerson(response));
    if (state === 'not_installed') return sendNotInstalled(response);
    if (state === 'nothing_read') return sendNothingRead(response);
    await sendSetup(deps, response);
  });
  return routes;
};

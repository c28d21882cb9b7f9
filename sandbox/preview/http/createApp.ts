import path from 'node:path';
import express, { type Express } from 'express';
import { PAGE_BASE } from '../build/buildPage.ts';
import type { Sandbox } from '../control/createSandbox.ts';
import { fetchRequest } from '../fetch/fetchRequest.ts';
import { contentPolicy } from './contentPolicy.ts';
import { controlRoutes } from './controlRoutes.ts';
import { records } from './records.ts';
import { sameOrigin } from './sameOrigin.ts';

/** What the page is made of: built folders, the session that it shows, and the two ways out. */
export interface AppParts {
  pageDir: string;
  /** Path of each extension's bundle by uid. */
  bundles: Map<string, string>;
  session: unknown;
  hubspotUrl: string;
  stripeUrl: string | null;
  portalId: number;
  /** Sends what the extensions ask, in the state that the sandbox is in. */
  sandbox: Sandbox;
}

/** The page's own routes; every other GET is the page itself, which reads the address. */
export function createApp(parts: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(contentPolicy);
  app.use(PAGE_BASE, express.static(parts.pageDir, { index: false, maxAge: '1h', immutable: true }));
  app.get('/favicon.ico', (_request, response) => {
    response.status(204).end();
  });
  app.use('/__preview', sameOrigin);
  app.get('/__preview/session', (_request, response) => {
    response.json(parts.session);
  });
  app.get('/__preview/bundles/:file', (request, response) => {
    const bundle = parts.bundles.get(request.params.file.replace(/\.js$/, ''));
    if (bundle === undefined) response.status(404).type('text/plain').send('No such extension');
    else
      response
        .type('text/javascript')
        .set('Cache-Control', 'no-cache')
        .sendFile(bundle, { dotfiles: 'allow' });
  });
  app.post('/__preview/fetch', express.json({ limit: '2mb' }), async (request, response) => {
    const parsed = fetchRequest.safeParse(request.body);
    if (!parsed.success) response.status(400).json({ message: 'Not a hubspot.fetch request' });
    else
      response.json(
        await parts.sandbox.fetch(parsed.data, request.query['user'] === 'rep' ? 'rep' : 'admin'),
      );
  });
  app.use('/__preview/control', controlRoutes(parts.sandbox));
  app.use('/__preview/crm', records(parts.hubspotUrl, parts.portalId));
  app.get(/^\/__stripe\//, (request, response) => {
    // The extensions link to dashboard.stripe.com; the local Stripe stands for it.
    if (parts.stripeUrl === null) response.status(404).type('text/plain').send('There is no local Stripe');
    else response.redirect(302, `${parts.stripeUrl}/__dashboard/${request.url.slice('/__stripe/'.length)}`);
  });
  app.get(/^\/(?!__)/, (_request, response) => {
    response
      .set('Cache-Control', 'no-cache')
      .sendFile(path.join(parts.pageDir, 'index.html'), { dotfiles: 'allow' });
  });
  return app;
}

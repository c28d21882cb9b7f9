import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionApi } from '../../sandbox/demo/extensionApi.ts';
import { freePort } from '../../sandbox/demo/freePort.ts';
import { installApp } from '../../sandbox/demo/installApp.ts';
import { serverEnvironment, signingOf } from '../../sandbox/demo/serverEnvironment.ts';
import { addShowcase } from '../../sandbox/demo/showcase.ts';
import { startPlatforms } from '../../sandbox/demo/startPlatforms.ts';
import { startServer } from '../../sandbox/demo/startServer.ts';
import { webhooksTo } from '../../sandbox/demo/webhooksTo.ts';
import { createHubspotFetch } from '../../sandbox/preview/fetch/createHubspotFetch.ts';
import { startPreview } from '../../sandbox/preview/startPreview.ts';
import { API_BASE } from '../../src/app/packages/contract/base.ts';

const CUSTOMERS = 60;

/** The whole sandbox with the real server, a record for each state of a card, the app installed and no key yet. */
export const startStage = async () => {
  const port = await freePort();
  const platforms = await startPlatforms({
    stripePort: 0,
    hubspotPort: 0,
    livemode: true,
    population: { kind: 'generated', customers: CUSTOMERS },
    redirectUrls: [`http://localhost:${port}/oauth/callback`],
    webhooks: webhooksTo(port),
  });
  const { stripe, hubspot } = platforms;
  const showcase = addShowcase(platforms);
  const folder = mkdtempSync(join(tmpdir(), 'clearsync-screenshots-'));
  const database = `pglite:${join(folder, 'database')}`;
  const server = await startServer(port, serverEnvironment(platforms, port, database));
  const signing = signingOf(platforms, server.url);
  const preview = await startPreview({
    ...signing,
    projectDir: process.cwd(),
    hubspotUrl: hubspot.url,
    stripeUrl: stripe.url,
  });
  await installApp(server.url);
  return {
    platforms,
    showcase,
    preview,
    portalId: signing.portalId,
    api: extensionApi(createHubspotFetch({ ...signing, permittedFetch: [API_BASE] })),
    stop: async (): Promise<void> => {
      await server.stop();
      await Promise.all([preview.close(), stripe.close(), hubspot.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

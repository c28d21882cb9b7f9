import express, { type Express } from 'express';
import helmet from 'helmet';
import { type Clock, systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { activityRoutes } from './http/activity/activityRoutes.ts';
import { cardRoute } from './http/card/cardRoute.ts';
import { recordRoutes } from './http/card/recordRoutes.ts';
import { controlRoutes } from './http/control/controlRoutes.ts';
import { leavingRoutes } from './http/control/leavingRoutes.ts';
import { pauseRoutes } from './http/control/pauseRoutes.ts';
import { healthRoutes } from './http/health.ts';
import { homeRoute } from './http/homeRoute.ts';
import { hubspotWebhook } from './http/hubspotWebhook.ts';
import { busyInstall } from './http/install/failedInstall.ts';
import { keyLinkPages } from './http/keyLink/keyLinkPages.ts';
import { keyLinkRoutes } from './http/keyLink/keyLinkRoutes.ts';
import { matchRoutes } from './http/matches/matchRoutes.ts';
import { handleErrors } from './http/middleware/handleErrors.ts';
import { letViewersThrough } from './http/middleware/letViewersThrough.ts';
import { limitAddressRate, limitPortalRate } from './http/middleware/limitRate.ts';
import { verifyHubSpotSignature } from './http/middleware/verifyHubSpotSignature.ts';
import { oauthRoutes } from './http/oauth.ts';
import { previewRoutes } from './http/preview/previewRoutes.ts';
import { sendProblem } from './http/sendProblem.ts';
import { liveRoute } from './http/setup/liveRoute.ts';
import { type SetupDeps, setupRoutes } from './http/setup/setupRoutes.ts';
import { stripeWebhook } from './http/stripeWebhook.ts';
import { whyRoute } from './http/why/whyRoute.ts';
import { speakReplies } from './http/words/speakReplies.ts';
import { wordsRoute } from './http/words/wordsRoute.ts';
import { createHubSpot } from './hubspot/createHubSpot.ts';
import { QUEUES } from './jobs/queues.ts';
import { startJobs } from './jobs/startJobs.ts';
import type { Log } from './observability/log.ts';
import { type Database, openDatabase } from './store/database/openDatabase.ts';
import { openQueue, type Queue } from './store/queue.ts';
import { createVault } from './store/vault.ts';
import { createStripeAccess } from './stripe/access.ts';
import type { HubSpotDeps } from './sync/hubspotDeps.ts';
import { createReceiver } from './sync/live/receiveEvents.ts';
import { createPortalAccess } from './sync/portalAccess.ts';
import type { WakeUp } from './sync/wakeUp.ts';

/** A body larger than this is refused before it is read; a pasted key has a few hundred bytes. */
const BODY_LIMIT = '256kb';

export type App = {
  express: Express;
  /** Takes no more work, ends what runs within ten seconds and closes the database. */
  stop(): Promise<void>;
};

type AppDeps = HubSpotDeps & SetupDeps;

const composeDeps = (config: Config, log: Log, clock: Clock, db: Database, queue: Queue): AppDeps => {
  const wakeUp: WakeUp = {
    ask: (asked, task, portalIds) => queue.ask(asked, task, portalIds.map(String)),
    nudge: queue.nudge,
  };
  const base = { db, log, clock, wakeUp, vault: createVault(config.sealingKeys) };
  const hubspot = createHubSpot(config.hubspot);
  return {
    ...base,
    hubspot,
    portal: createPortalAccess(base, hubspot),
    stripe: createStripeAccess({ baseUrl: config.stripe.apiBase, appUrl: config.stripe.appPublicUrl, clock }),
    stripeWebhookBase: config.stripe.webhookBase,
    supportEmail: config.supportEmail,
    importRequested: async (portalId) => {
      await wakeUp.ask(db.pool, 'import', [portalId]);
      wakeUp.nudge('import');
    },
  };
};

/** Under which address browsers reach us: HubSpot sends them back to a path of it. */
const browserBase = ({ hubspot }: Config): string => hubspot.redirectUri.replace(/\/oauth\/callback$/, '');

/** What the extensions call, behind the signature: what everybody may whom HubSpot lets do it, then what shows billing. */
const mountExtensionApi = (app: Express, config: Config, deps: AppDeps): void => {
  app.use(cardRoute(deps));
  app.use(wordsRoute());
  // The settings: HubSpot opens them to people who may change integrations, whoever sees billing.
  app.use(setupRoutes(deps));
  app.use(keyLinkRoutes(deps, browserBase(config)));
  app.use(liveRoute(deps));
  app.use(previewRoutes(deps));
  app.use(pauseRoutes(deps));
  app.use(leavingRoutes(deps));
  // Whatever is mounted below this line gives out billing or acts on it, and is for those who may see it.
  app.use('/v1', letViewersThrough(deps.db));
  app.use(recordRoutes(deps));
  app.use(matchRoutes(deps));
  app.use(homeRoute(deps));
  app.use(activityRoutes(deps));
  app.use(controlRoutes(deps));
  app.use(whyRoute(deps));
};

const mountRoutes = (config: Config, deps: AppDeps, isStopping: () => boolean): Express => {
  const app = express();
  app.disable('x-powered-by');
  // Before everything else: it is called most, and takes the bytes as they came.
  app.use(stripeWebhook(createReceiver(deps), deps.log));
  app.use(hubspotWebhook(deps, config.publicBaseUrl));
  app.use(helmet());
  app.use(healthRoutes(deps.db, isStopping));
  app.use('/oauth', limitAddressRate(busyInstall));
  app.use(oauthRoutes(deps, config.publicBaseUrl));
  app.use(keyLinkPages(deps));
  const guard = {
    clientSecret: config.hubspot.clientSecret,
    publicBaseUrl: config.publicBaseUrl,
    clock: deps.clock,
  };
  app.use('/v1', speakReplies(deps.log));
  // Raw bytes: the signature covers them, and no parser may stand before it.
  app.use(
    '/v1',
    express.raw({ type: () => true, limit: BODY_LIMIT }),
    verifyHubSpotSignature(guard),
    limitPortalRate(),
  );
  mountExtensionApi(app, config, deps);
  app.use((_request, response) =>
    sendProblem(response, 404, {
      code: 'not_found',
      title: 'There is nothing here',
      message: 'Nothing was changed.',
      action: null,
    }),
  );
  app.use(handleErrors(deps.log));
  return app;
};

/**
 * Builds the server: opens and migrates the database, opens the queue, makes the clients, mounts the routes and, unless
 * its role is `web`, starts the workers.
 */
export const createApp = async (config: Config, log: Log, clock: Clock = systemClock): Promise<App> => {
  const db = await openDatabase(config.databaseUrl, (error) =>
    log.warn({ error }, 'an idle database connection was lost'),
  );
  const queue = await openQueue(db, QUEUES, (error) => log.error({ error }, 'the queue met an error'));
  const deps = composeDeps(config, log, clock, db, queue);
  let stopping = false;
  const stopJobs = config.role === 'web' ? () => {} : await startJobs(queue, deps);
  return {
    express: mountRoutes(config, deps, () => stopping),
    stop: async () => {
      stopping = true;
      stopJobs();
      await queue.stop();
      deps.stripe.close();
      await db.close();
    },
  };
};

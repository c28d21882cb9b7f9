import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { API_BASE } from '../../src/app/packages/contract/base.ts';
import { createHubspotFetch } from '../preview/fetch/createHubspotFetch.ts';
import { startPreview } from '../preview/startPreview.ts';
import { startLife } from '../stripe/life/startLife.ts';
import { loadStripeFile, modeOf } from '../stripe/load/loadStripeFile.ts';
import { type DemoOptions, readDemoOptions, USAGE } from './demoOptions.ts';
import { extensionApi } from './extensionApi.ts';
import { freePort } from './freePort.ts';
import { importAndWrite } from './importAndWrite.ts';
import { installApp } from './installApp.ts';
import { serverEnvironment, signingOf } from './serverEnvironment.ts';
import { type Platforms, type Population, startPlatforms } from './startPlatforms.ts';
import { startServer } from './startServer.ts';
import { type DemoSummary, summarize, summaryTable } from './summary.ts';
import { webhooksTo } from './webhooksTo.ts';

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const fail = (reason: string): never => {
  say(reason);
  process.exit(1);
};

const populationOf = async (options: DemoOptions): Promise<{ population: Population; livemode: boolean }> => {
  if (options.import === undefined) {
    return { population: { kind: 'generated', customers: options.customers }, livemode: true };
  }
  const loaded = await loadStripeFile(options.import);
  if (!loaded.ok) {
    const { line, reason } = loaded.problem;
    return fail(
      `${options.import}${line === undefined ? '' : `, line ${line}`}: ${reason}\nNothing was loaded.`,
    );
  }
  for (const note of loaded.notes) say(`  ${note}`);
  return { population: { kind: 'loaded', objects: loaded.objects }, livemode: modeOf(loaded.objects) };
};

/** A folder for this demo alone, gone when it ends. */
const temporaryDatabase = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'clearsync-demo-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return `pglite:${join(folder, 'database')}`;
};

/** Lets life go on, and says where to look. */
const goOn = ({ stripe, hubspot }: Platforms, page: string, life: number): void => {
  if (life > 0) startLife(stripe, { perMinute: life });
  say(`  Local record page  ${page}`);
  say(`  Local Stripe       ${stripe.url}   secret key ${stripe.keys.secret}`);
  say(`  Local HubSpot      ${hubspot.url}`);
  if (life > 0) say(`  Life goes on       ${life} things happen in Stripe a minute`);
  say('Ctrl+C ends it.');
};

/** The platforms, the server and, when it is built, the local record page. */
const startAll = async (options: DemoOptions) => {
  const { population, livemode } = await populationOf(options);
  const serverPort = await freePort();
  say('Starting a local Stripe and a local HubSpot …');
  const platforms = await startPlatforms({
    stripePort: 0,
    hubspotPort: 0,
    livemode,
    population,
    redirectUrls: [`http://localhost:${serverPort}/oauth/callback`],
    webhooks: webhooksTo(serverPort),
  });
  const { stripe, hubspot } = platforms;
  const database = options.database ?? temporaryDatabase();
  say('Starting the server (a new embedded database takes about ten seconds) and building the extensions …');
  const server = await startServer(serverPort, serverEnvironment(platforms, serverPort, database));
  const signing = signingOf(platforms, server.url);
  const building = startPreview({
    ...signing,
    port: options.port,
    projectDir: process.cwd(),
    hubspotUrl: hubspot.url,
    stripeUrl: stripe.url,
  });
  // A build that fails while the app is being installed is reported where it is awaited.
  building.catch(() => {});
  const stop = async (code: number): Promise<never> => {
    await server.stop();
    await Promise.all([(await building).close(), stripe.close(), hubspot.close()]);
    process.exit(code);
  };
  return { platforms, server, signing, building, stop };
};

type Started = Awaited<ReturnType<typeof startAll>>;

/** The first day without anybody: installs, connects, imports, approves; answers what came of it. */
const liveFirstDay = async (
  { platforms, server, signing }: Started,
  started: number,
): Promise<DemoSummary> => {
  const { stripe, hubspot } = platforms;
  say('Installing the app in HubSpot and pasting a restricted key …');
  await installApp(server.url);
  const api = extensionApi(createHubspotFetch({ ...signing, permittedFetch: [API_BASE] }));
  const connection = await api.saveKey(stripe.keys.restricted);
  const progress = await importAndWrite(api, connection.id, say);
  const home = await api.home();
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const calls = { stripe: stripe.calls.read().total, hubspot: hubspot.calls().total };
  const summary = summarize(home, progress, calls, seconds);
  say(`\n${summaryTable(home, summary)}\n`);
  if (progress.state === 'incomplete')
    say(`The import is not complete: ${progress.reason ?? 'see the app page'}`);
  return summary;
};

const run = async (options: DemoOptions): Promise<void> => {
  const started = performance.now();
  const all = await startAll(options);
  const summary = options.byHand ? null : await liveFirstDay(all, started);
  const preview = await all.building;
  all.platforms.hubspot.drawnAt(preview.url);
  const line = summary === null ? '' : `${JSON.stringify(summary)}\n`;
  if (options.once) {
    process.stdout.write(line, () => void all.stop(0));
    return;
  }
  if (options.byHand) {
    say('\nThe first day is yours:');
    say(`  1. Install          ${all.server.url.replace('127.0.0.1', 'localhost')}/oauth/install`);
    say(`  2. Settings         ${preview.url}/settings`);
    say(
      `     The key          made on the page that step 2 of the set-up opens, or ${all.platforms.stripe.keys.restricted}`,
    );
    say(`  3. Records          ${preview.url}\n`);
  }
  goOn(all.platforms, preview.url, options.life);
  process.stdout.write(line);
  process.once('SIGINT', () => void all.stop(0));
  process.once('SIGTERM', () => void all.stop(0));
};

const read = readDemoOptions(process.argv.slice(2));
if (!read.ok) fail(`${read.reason}\n\n${USAGE}`);
else {
  await run(read.options).catch((error: unknown) =>
    fail(`The demo stopped: ${error instanceof Error ? error.message : String(error)}`),
  );
}

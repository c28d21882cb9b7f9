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
import { summarize, summaryTable } from './summary.ts';
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

const run = async (options: DemoOptions): Promise<void> => {
  const started = performance.now();
  const { population, livemode } = await populationOf(options);
  const serverPort = await freePort();
  say('Starting a local Stripe and a local HubSpot …');
  const redirectUrls = [`http://localhost:${serverPort}/oauth/callback`];
  const platforms = await startPlatforms({
    stripePort: 0,
    hubspotPort: 0,
    livemode,
    population,
    redirectUrls,
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
    stripeKey: stripe.keys.restricted,
  });
  // A build that fails while the app is being installed is reported where it is awaited.
  building.catch(() => {});
  say('Installing the app in HubSpot and pasting a restricted key …');
  await installApp(server.url);
  const api = extensionApi(createHubspotFetch({ ...signing, permittedFetch: [API_BASE] }));
  const connection = await api.saveKey(stripe.keys.restricted);
  const progress = await importAndWrite(api, connection.id, say);
  const home = await api.home();
  const preview = await building;
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const calls = { stripe: stripe.calls.read().total, hubspot: hubspot.calls().total };
  const summary = summarize(home, progress, calls, seconds);
  say(`\n${summaryTable(home, summary)}\n`);
  if (progress.state === 'incomplete')
    say(`The import is not complete: ${progress.reason ?? 'see the app page'}`);
  const stop = async (code: number): Promise<never> => {
    await server.stop();
    await Promise.all([preview.close(), stripe.close(), hubspot.close()]);
    process.exit(code);
  };
  if (options.once) {
    process.stdout.write(`${JSON.stringify(summary)}\n`, () => void stop(0));
    return;
  }
  goOn(platforms, preview.url, options.life);
  process.stdout.write(`${JSON.stringify(summary)}\n`);
  process.once('SIGINT', () => void stop(0));
  process.once('SIGTERM', () => void stop(0));
};

const read = readDemoOptions(process.argv.slice(2));
if (!read.ok) fail(`${read.reason}\n\n${USAGE}`);
else {
  await run(read.options).catch((error: unknown) =>
    fail(`The demo stopped: ${error instanceof Error ? error.message : String(error)}`),
  );
}

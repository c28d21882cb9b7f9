import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createApp } from './app.ts';
import { readConfig } from './config.ts';
import { createLog } from './observability/log.ts';

/** A stop that takes longer is cut: the orchestrator would kill us anyway, and nothing uncommitted counts. */
const STOP_MILLISECONDS = 15_000;

// Without it Stripe's SDK prints notices about test mode as process warnings.
process.env['STRIPE_SUPPRESS_NOTICES'] ??= 'true';
// What is set in the environment wins over the file.
if (existsSync('.env')) process.loadEnvFile('.env');
const read = readConfig(process.env);
if (!read.ok) {
  console.error(
    `ClearSync cannot start. ${read.problems.length} value(s) of its configuration are missing or wrong:`,
  );
  for (const problem of read.problems) console.error(`  ${problem}`);
  console.error('Copy .env.example to .env and fill it in, or set them in the environment.');
  process.exit(1);
}
const { config } = read;
const log = createLog(config.logLevel);
process.on('unhandledRejection', (error) => {
  log.fatal({ error }, 'a rejection was handled by nobody: a bug');
  process.exit(1);
});

if (config.databaseUrl.startsWith('pglite:'))
  log.info('opening the embedded database (the first time takes about ten seconds)');
const app = await createApp(config, log).catch((error: unknown) => {
  log.fatal({ error }, 'ClearSync cannot start');
  process.exit(1);
});
/** A burst of deliveries waits to be accepted instead of being reset; the system's own bound is 4,096. */
const BACKLOG = 4096;
const server = app.express.listen(config.port, config.host, BACKLOG, (error?: Error) => {
  if (error) {
    log.fatal({ error }, `cannot listen on ${config.host}:${config.port}`);
    process.exit(1);
  }
  log.info(`listening on http://${config.host}:${config.port}`);
});
// Slow senders must not hold connections for ever.
server.headersTimeout = 10_000;
server.requestTimeout = 30_000;

const stop = async (signal: string): Promise<void> => {
  log.info(`${signal}: stopping`);
  setTimeout(() => process.exit(1), STOP_MILLISECONDS).unref();
  const closed = once(server, 'close');
  server.close();
  await app.stop();
  server.closeAllConnections();
  await closed;
  process.exit(0);
};
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(signal));

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { freePort } from '../sandbox/demo/freePort.ts';
import { ROOT } from './childProcess.ts';

/** The built server as a process of its own. */
export type ServerProcess = { url: string; sealingKey: Buffer; stop(): Promise<void> };

const SECONDS_TO_START = 60;

const untilReady = async (url: string): Promise<void> => {
  const deadline = Date.now() + SECONDS_TO_START * 1000;
  while (Date.now() < deadline) {
    const answer = await fetch(`${url}/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error(`the server was not ready after ${SECONDS_TO_START} seconds`);
};

/**
 * Starts what `npm start` runs on a database, with the key "bench" to seal by. `environment` says which platforms it
 * speaks to and what it does (ROLE).
 */
export const startServerProcess = async (
  database: string,
  environment: Readonly<Record<string, string>>,
  sealingKey = randomBytes(32),
): Promise<ServerProcess> => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'],
      LOG_LEVEL: 'error',
      PORT: String(port),
      PUBLIC_BASE_URL: 'https://api.clearsync.example',
      STRIPE_WEBHOOK_BASE: url,
      DATABASE_URL: database,
      ENCRYPTION_KEYS: `bench:${sealingKey.toString('base64')}`,
      HUBSPOT_CLIENT_ID: 'bench',
      HUBSPOT_CLIENT_SECRET: 'bench',
      HUBSPOT_APP_ID: '1',
      HUBSPOT_REDIRECT_URI: `http://localhost:${port}/oauth/callback`,
      ...environment,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await untilReady(url);
  return {
    url,
    sealingKey,
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
};

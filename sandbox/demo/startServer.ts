import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** The product's server as a process of its own, on loopback. */
export type RunningServer = { url: string; stop(): Promise<void> };

const SECONDS_TO_START = 120;

const waitUntilReady = async (child: ChildProcess, url: string): Promise<void> => {
  const deadline = Date.now() + SECONDS_TO_START * 1000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null)
      throw new Error(`the server ended with code ${child.exitCode} before it was ready`);
    const answer = await fetch(`${url}/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((next) => setTimeout(next, 150));
  }
  throw new Error(`the server was not ready after ${SECONDS_TO_START} seconds`);
};

/**
 * Starts `server/main.ts` with the given environment and waits until it is ready. Its log lines of level warn and
 * above go to stderr. Throws when it ends early or does not get ready.
 */
export const startServer = async (port: number, env: Record<string, string>): Promise<RunningServer> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      LOG_LEVEL: 'warn',
      PORT: String(port),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  createInterface({ input: child.stdout }).on('line', (line) => process.stderr.write(`server: ${line}\n`));
  const url = `http://127.0.0.1:${port}`;
  await waitUntilReady(child, url);
  return {
    url,
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
};

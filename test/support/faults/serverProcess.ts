import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';

/** The product's server in a process of its own, to be killed and started again. */
export type ServerProcess = {
  url: string;
  /** Starts it and waits until it is ready. Throws with its output when it ends before. */
  start(): Promise<void>;
  signal(name: 'SIGSTOP' | 'SIGCONT'): void;
  /** Ends it without a warning; nothing happens when it has ended. */
  kill(): Promise<void>;
  /** Asks it to end; answers its exit code and how many milliseconds it took. */
  stop(): Promise<{ code: number | null; milliseconds: number }>;
  isRunning(): boolean;
  /** Bytes of memory that it holds; null where the system does not tell. */
  memory(): number | null;
  /** All that it ever printed, over all of its lives. */
  output(): string;
};

const SECONDS_TO_START = 120;

const waitUntilReady = async (child: ChildProcess, url: string, output: () => string): Promise<void> => {
  for (const deadline = Date.now() + SECONDS_TO_START * 1000; ; ) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`the server ended before it was ready: ${output().slice(-2000)}`);
    if ((await fetch(`${url}/ready`).catch(() => null))?.ok) return;
    if (Date.now() > deadline) throw new Error(`the server is not ready: ${output().slice(-2000)}`);
    await new Promise((next) => setTimeout(next, 50));
  }
};

/** `server/main.ts` with this environment and nothing else of ours; not started yet. */
export const serverProcess = (port: number, env: Record<string, string>): ServerProcess => {
  const url = `http://127.0.0.1:${port}`;
  const printed: string[] = [];
  const output = (): string => printed.join('');
  let child: ChildProcess | null = null;
  const isRunning = (): boolean => child !== null && child.exitCode === null && child.signalCode === null;
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> => {
    if (child === null || !isRunning()) return child?.exitCode ?? null;
    const ended = once(child, 'close');
    child.kill(signal);
    await ended;
    return child.exitCode;
  };
  return {
    url,
    isRunning,
    output,
    memory: () => {
      const file = `/proc/${child?.pid}/status`;
      const [, kilobytes] = (existsSync(file) && /VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))) || [];
      return kilobytes === undefined ? null : Number(kilobytes) * 1024;
    },
    start: async () => {
      const { PATH = '', HOME = '' } = process.env;
      child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
        env: { PATH, HOME, LOG_LEVEL: 'debug', PORT: String(port), ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child.stdout?.on('data', (bytes: Buffer) => printed.push(bytes.toString()));
      child.stderr?.on('data', (bytes: Buffer) => printed.push(bytes.toString()));
      await waitUntilReady(child, url, output);
    },
    signal: (name) => void child?.kill(name),
    kill: async () => void (await end('SIGKILL')),
    stop: async () => {
      const began = performance.now();
      return { code: await end('SIGTERM'), milliseconds: performance.now() - began };
    },
  };
};

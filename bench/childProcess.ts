import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export type Child = {
  /** The next line of JSON that it prints. Rejects when it ends first. */
  next(): Promise<unknown>;
  stop(): Promise<void>;
};

/** Starts `node` with these arguments and its input as JSON (null: none), to be measured alone. Its errors pass through. */
export const startChild = (
  args: readonly string[],
  input: object | null,
  environment: Readonly<Record<string, string>> = {},
): Child => {
  const child = spawn(process.execPath, [...args, ...(input ? [JSON.stringify(input)] : [])], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    next: async () => {
      const line = await lines.next();
      if (line.done) throw new Error(`${args.join(' ')} ended without an answer.`);
      return JSON.parse(line.value);
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
};

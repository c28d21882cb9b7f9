import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A Unix socket's path may have about 104 bytes; longer ones go to the temporary folder. */
const LONGEST_SOCKET_PATH = 100;

const lockAddress = (directory: string): string => {
  const key = createHash('sha256').update(resolve(directory)).digest('hex').slice(0, 20);
  if (process.platform === 'win32') return `\\\\.\\pipe\\clearsync-${key}`;
  const beside = join(dirname(resolve(directory)), `.clearsync-${key.slice(0, 8)}.lock`);
  return Buffer.byteLength(beside) <= LONGEST_SOCKET_PATH ? beside : join(tmpdir(), `clearsync-${key}.lock`);
};

const isHeld = (address: string): Promise<boolean> =>
  new Promise((answer) => {
    const probe = connect(address);
    probe.once('connect', () => {
      probe.destroy();
      answer(true);
    });
    probe.once('error', () => answer(false));
  });

const listen = (address: string): Promise<Server | 'taken'> =>
  new Promise((answer, reject) => {
    const server = createServer((caller) => caller.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? answer('taken') : reject(error),
    );
    server.listen(address, () => {
      server.unref();
      answer(server);
    });
  });

/**
 * Makes this process the only one on an embedded data directory. The lock is a listening local socket: the kernel
 * frees it on any exit, also SIGKILL, and a recycled process id cannot be mistaken for its holder.
 * Answers the function that releases it; throws when another process holds the directory.
 */
export const lockDirectory = async (directory: string): Promise<() => Promise<void>> => {
  const address = lockAddress(directory);
  mkdirSync(dirname(resolve(directory)), { recursive: true });
  let server = await listen(address);
  if (server === 'taken' && !(await isHeld(address))) {
    rmSync(address, { force: true });
    server = await listen(address);
  }
  if (server === 'taken') {
    throw new Error(`The data directory ${directory} is in use by another ClearSync process. Stop it first.`);
  }
  const held = server;
  return () => new Promise((released) => held.close(() => released()));
};

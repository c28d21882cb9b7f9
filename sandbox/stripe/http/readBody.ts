import type { IncomingMessage } from 'node:http';

const largest = 64 * 1024 * 1024;

/** Reads a request's body as text. Throws when it is larger than 64 MiB. */
export const readBody = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > largest) throw new Error('The body is larger than 64 MiB');
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
};

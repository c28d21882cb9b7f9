import pino from 'pino';
import { z } from 'zod';

export type Log = pino.Logger;

/** Where a secret could stand in what is logged; pino replaces the value. */
const SECRET_PATHS = [
  'authorization',
  'key',
  'apiKey',
  'token',
  'accessToken',
  'refreshToken',
  'clientSecret',
  'code',
];

const KEY_LIKE = /\b(sk|rk|pk|whsec)_[A-Za-z0-9_]{6,}/g;

/** An error, or a copy of one: the queue tells of its errors as plain objects. */
const errorLike = z.object({
  name: z.string().optional(),
  message: z.string(),
  stack: z.string().optional(),
});

/** What may be said of an error: its name, code and first lines, with anything that looks like a key removed. */
export const errorForLog = (error: unknown): Record<string, unknown> => {
  const read = errorLike.safeParse(error);
  if (!read.success) return { message: String(error).replace(KEY_LIKE, '[redacted]') };
  const { name, message, stack } = read.data;
  return {
    name: name ?? 'Error',
    message: message.replace(KEY_LIKE, '[redacted]').slice(0, 500),
    stack: stack?.replace(KEY_LIKE, '[redacted]').split('\n').slice(0, 12).join('\n'),
  };
};

/** Structured logs, one JSON object a line on stdout, without secrets (reference/faults.md §2). */
export const createLog = (level: string): Log =>
  pino({
    level,
    base: null,
    serializers: { error: errorForLog, err: errorForLog },
    redact: { paths: SECRET_PATHS.flatMap((path) => [path, `*.${path}`]), censor: '[redacted]' },
  });

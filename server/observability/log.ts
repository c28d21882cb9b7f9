import pino from 'pino';

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

/** What may be said of an error: its name, code and first lines, with anything that looks like a key removed. */
const errorForLog = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error)) return { message: String(error).replace(KEY_LIKE, '[redacted]') };
  const { name, message, stack } = error;
  return {
    name,
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

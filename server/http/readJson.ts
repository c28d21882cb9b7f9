import type { Request } from 'express';

/** A zod schema, full or mini, as far as reading a body needs it. */
type Schema<Value> = { safeParse(value: unknown): { success: true; data: Value } | { success: false } };

/**
 * The JSON body of a request whose raw bytes were kept for its signature, parsed by a contract's schema; null when it
 * is not JSON or not of that shape.
 */
export const readJson = <Value>(request: Request, schema: Schema<Value>): Value | null => {
  if (!Buffer.isBuffer(request.body)) return null;
  let body: unknown;
  try {
    body = JSON.parse(request.body.toString('utf8'));
  } catch {
    return null;
  }
  const parsed = schema.safeParse(body);
  return parsed.success ? parsed.data : null;
};

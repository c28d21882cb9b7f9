import type { RequestHandler } from 'express';

/**
 * Lets only the page itself in: another site's script must not make this server sign for it, and a name that was
 * pointed at the loopback address must not either.
 */
export const sameOrigin: RequestHandler = (request, response, next) => {
  const host = request.headers.host ?? '';
  const local = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host);
  const origin = request.headers.origin;
  if (local && (origin === undefined || origin === `http://${host}`)) return next();
  response.status(403).json({ message: 'Only the local record page itself may ask this.' });
};

import type { RequestHandler } from 'express';

const page = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: https:",
  "connect-src 'self'",
  'frame-src https:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The worker may load bundles and nothing else: an extension has no network but `hubspot.fetch`. */
const worker = "default-src 'none'; script-src 'self'";

/** Sets the content security policy of the page, or of the worker that runs the extensions. */
export const contentPolicy: RequestHandler = (request, response, next) => {
  const isWorker = /\/worker-[\w-]+\.js$/.test(request.path);
  response.set('Content-Security-Policy', isWorker ? worker : page);
  response.set('X-Content-Type-Options', 'nosniff');
  response.set('Referrer-Policy', 'no-referrer');
  next();
};

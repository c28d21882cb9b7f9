import { type Request, type Response, Router } from 'express';
import type { Database } from '../store/database/openDatabase.ts';

/**
 * GET /health: the process answers. GET /ready: it also reaches its database and is not being stopped; what a load
 * balancer asks.
 */
export const healthRoutes = (db: Database, isStopping: () => boolean): Router => {
  const routes = Router();
  routes.get('/health', (_request: Request, response: Response) => {
    response.json({ ok: true });
  });
  routes.get('/ready', async (_request: Request, response: Response) => {
    if (isStopping()) {
      response.status(503).json({ ok: false, reason: 'stopping' });
      return;
    }
    try {
      await db.pool.query('select 1');
      response.json({ ok: true });
    } catch {
      // The pool's own listener logs the cause; the balancer only needs the answer.
      response.status(503).json({ ok: false, reason: 'database' });
    }
  });
  return routes;
};

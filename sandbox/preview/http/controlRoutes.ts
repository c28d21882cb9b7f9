import express, { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Sandbox } from '../control/createSandbox.ts';
import { sandboxState, stateLabels } from '../control/sandboxState.ts';

const wanted = z.strictObject({
  state: sandboxState.optional(),
  perMinute: z.number().min(0).max(6000).optional(),
  merge: z
    .strictObject({ objectTypeId: z.enum(['0-1', '0-2']), primaryId: z.string(), otherId: z.string() })
    .optional(),
});

/** `/__preview/control`: GET tells the state and all there are, POST changes it; 409 with a sentence when it can't. */
export function controlRoutes(sandbox: Sandbox): Router {
  const tell = (merged: string | null = null) => ({
    state: sandbox.state(),
    states: Object.entries(stateLabels).map(([id, label]) => ({ id, label })),
    merged,
  });
  const change = async (request: Request, response: Response): Promise<void> => {
    const parsed = wanted.safeParse(request.body);
    if (!parsed.success) {
      response.status(400).json({ message: z.prettifyError(parsed.error) });
      return;
    }
    const { state, perMinute, merge } = parsed.data;
    try {
      if (state !== undefined) await sandbox.enter(state);
      if (perMinute !== undefined) await sandbox.live(perMinute);
      const merged = merge ? await sandbox.merge(merge.objectTypeId, merge.primaryId, merge.otherId) : null;
      response.json(tell(merged));
    } catch (error) {
      response.status(409).json({ message: error instanceof Error ? error.message : String(error) });
    }
  };
  const routes = Router();
  routes.get('/', (_request, response) => {
    response.json(tell());
  });
  routes.post('/', express.json(), change);
  return routes;
}

import type { Response } from 'express';
import { type SetupDeps, showSetup } from '../../sync/showSetup.ts';
import { signedPortal } from '../middleware/signedPortal.ts';
import { sendNotInstalled } from '../sendNotInstalled.ts';

/** Answers the whole set-up as it is now. */
export const sendSetup = async (deps: SetupDeps, response: Response): Promise<void> => {
  const setup = await showSetup(deps, signedPortal(response));
  if (!setup) return sendNotInstalled(response);
  response.json({ ok: true, ...setup });
};

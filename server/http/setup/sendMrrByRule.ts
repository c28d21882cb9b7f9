import type { Response } from 'express';
import type { Deps } from '../../sync/deps.ts';
import { showMrrByRule } from '../../sync/showMrrByRule.ts';
import { signedPortal } from '../middleware/signedPortal.ts';
import { sendNotInstalled } from '../sendNotInstalled.ts';

/** Answers what the MRR is under each rule. */
export const sendMrrByRule = async (deps: Deps, response: Response): Promise<void> => {
  const reply = await showMrrByRule(deps, signedPortal(response));
  if (!reply) return sendNotInstalled(response);
  response.json(reply);
};

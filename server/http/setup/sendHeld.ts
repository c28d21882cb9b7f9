import type { Response } from 'express';
import type { HeldReply } from '../../../src/app/packages/contract/held.ts';
import { countHeld } from '../../store/portals/countHeld.ts';
import type { Deps } from '../../sync/deps.ts';
import { signedPortal } from '../middleware/signedPortal.ts';

/** Answers how much is stored of the portal. */
export const sendHeld = async ({ db }: Deps, response: Response): Promise<void> => {
  const reply: HeldReply = { ok: true, ...(await countHeld(db, signedPortal(response))) };
  response.json(reply);
};

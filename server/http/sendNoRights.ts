import type { Response } from 'express';
import { signedPerson } from './middleware/signedPerson.ts';
import { sendProblem } from './sendProblem.ts';

/** Answers a user whom the portal does not let see billing; nothing of it is in the reply. */
export const sendNoRights = (response: Response): void => {
  const { userEmail } = signedPerson(response);
  sendProblem(response, 403, {
    code: 'no_rights',
    title: "You can't see billing",
    message: 'An admin has limited who sees billing in ClearSync. Nothing is lost or changed.',
    action:
      userEmail === null
        ? 'HubSpot did not tell your e-mail address, so it cannot be found on the list. Reload the page; if that does not help, ask a HubSpot admin.'
        : `Ask a HubSpot admin to add ${userEmail} in Settings, Integrations, Connected apps, ClearSync, Access.`,
  });
};

import type { Response } from 'express';
import { sendProblem } from './sendProblem.ts';

/** Answers a well-signed request of a portal that we hold no installation of. */
export const sendNotInstalled = (response: Response): void =>
  sendProblem(response, 404, {
    code: 'not_installed',
    title: 'ClearSync is not installed in this HubSpot account',
    message: 'HubSpot shows the app, but its installation did not reach us. Nothing was changed.',
    action: 'Install ClearSync again from the marketplace or from your install link.',
  });

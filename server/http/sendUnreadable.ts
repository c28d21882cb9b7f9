import type { Response } from 'express';
import { sendProblem } from './sendProblem.ts';

/** Answers a request whose query or body is not of the contract's form. */
export const sendUnreadable = (response: Response): void =>
  sendProblem(response, 400, {
    code: 'bad_request',
    title: 'That request could not be read',
    message: 'It is not of the expected form. Nothing was changed.',
    action: 'Reload the page and try again.',
  });

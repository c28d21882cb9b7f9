import type { Response } from 'express';
import type { Person } from '../../sync/person.ts';

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The user whom HubSpot's signature names; what it does not name is null. */
export const signedPerson = (response: Response): Person => ({
  userId: textOrNull(response.locals['userId']),
  userEmail: textOrNull(response.locals['userEmail']),
});

import { randomUUID } from 'node:crypto';
import { type ErrorBody, Refusal } from './reply.ts';

const SCOPES_PAGE = 'https://developers.hubspot.com/scopes';

/** Builds a refusal around HubSpot's common error body. */
export function refuse(
  status: number,
  message: string,
  more: Partial<Omit<ErrorBody, 'status' | 'message'>> = {},
  headers: Record<string, string> = {},
): Refusal {
  return new Refusal(status, { status: 'error', message, correlationId: randomUUID(), ...more }, headers);
}

/** 400 for a request that is not what the endpoint takes. */
export const invalidRequest = (message: string, more: Partial<ErrorBody> = {}): Refusal =>
  refuse(400, message, { category: 'VALIDATION_ERROR', ...more });

/** 404 for a record, a property or a group that is not there. */
export const notFound = (message = 'resource not found', more: Partial<ErrorBody> = {}): Refusal =>
  refuse(404, message, { category: 'OBJECT_NOT_FOUND', ...more });

/** 403: the installed app lacks every one of `alternatives` (hubspot-api.md §3.3). */
export const missingScopes = (alternatives: readonly string[]): Refusal =>
  refuse(
    403,
    `This app hasn't been granted all required scopes to make this call. Read more about required scopes here: ${SCOPES_PAGE}.`,
    {
      category: 'MISSING_SCOPES',
      errors: [
        {
          message: 'One or more of the following scopes are required.',
          context: { requiredGranularScopes: [...alternatives] },
        },
      ],
      links: { scopes: SCOPES_PAGE },
    },
  );

/** 409 of a contact whose address another record holds; HubSpot names that record (hubspot-api.md §3.3). */
export const contactExists = (existingId: string): Refusal =>
  refuse(409, `Contact already exists. Existing ID: ${existingId}`, { category: 'CONFLICT' });

/** One value that HubSpot does not take. */
export interface PropertyFault {
  name: string;
  code: string;
  message: string;
}

/** 400 with one entry a refused value; the message repeats them as JSON, as HubSpot's does. */
export function invalidProperties(portalId: number, faults: readonly PropertyFault[]): Refusal {
  const listed = faults.map((fault) => ({
    isValid: false,
    message: fault.message,
    error: fault.code,
    name: fault.name,
    localizedErrorMessage: fault.message,
    portalId,
  }));
  return invalidRequest(`Property values were not valid: ${JSON.stringify(listed)}`, {
    errors: faults.map((fault) => ({
      message: fault.message,
      code: fault.code,
      context: { propertyName: [fault.name] },
    })),
  });
}

/** 400 for the same id or address twice in one batch; the whole request falls (hubspot-api.md §3.3). */
export const duplicateInputs = (ids: readonly string[]): Refusal =>
  invalidRequest(`Duplicate IDs found in batch input: [${ids.join(', ')}]. IDs must be unique`, {
    context: { ids: [...ids] },
  });

import type { Failure } from '@clearsync/ui/api/answer';
import { DOMAIN_LISTS, type FieldErrors } from './readChoices.ts';

/** What the server judges better than this page can. */
const JUDGED = [...DOMAIN_LISTS, 'viewers'] as const;

/** The server's words about a field of the choices; null when its refusal is about none that is shown. */
export function fieldErrors(failure: Failure | null): FieldErrors | null {
  if (failure?.kind !== 'refused') return null;
  const { field, title, message, action } = failure.problem;
  const judged = JUDGED.find((name) => name === field);
  if (judged === undefined) return null;
  return { [judged]: [title, message, action].filter((part) => part !== null).join(' ') };
}

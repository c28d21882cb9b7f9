import type { Failure } from '@clearsync/ui/api/answer';
import { DOMAIN_LISTS, type FieldErrors } from './readChoices.ts';

/** The server's words about a field of the choices; null when its refusal is about none that is shown. */
export function fieldErrors(failure: Failure | null): FieldErrors | null {
  if (failure?.kind !== 'refused') return null;
  const { field, title, message, action } = failure.problem;
  const list = DOMAIN_LISTS.find((name) => name === field);
  if (list === undefined) return null;
  return { [list]: [title, message, action].filter((part) => part !== null).join(' ') };
}

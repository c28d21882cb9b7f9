import { refuse } from '../answers/refusals.ts';
import type { Refusal } from '../answers/reply.ts';

/** Whether a path is one of HubSpot's without the date that this project uses. */
export const isUndated = (path: string): boolean => !path.split('/').includes('2026-09');

/** 404 that says what is wrong with the path: the date, or the whole. */
export function unknownPath(method: string, path: string): Refusal {
  const reason = isUndated(path)
    ? `'${path}' is not dated: this HubSpot serves paths of version 2026-09 only (v1 to v4 end in 2027)`
    : `no endpoint ${method} '${path}' here`;
  return refuse(404, `resource not found: ${reason}`, { category: 'OBJECT_NOT_FOUND' });
}

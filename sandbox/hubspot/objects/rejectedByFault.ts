import { invalidProperties } from '../answers/refusals.ts';
import type { Refusal } from '../answers/reply.ts';
import type { ApiCall } from '../serve/apiCall.ts';

/** The refusal that a `reject_record` fault orders for a record known by any of `keys`. */
export function rejectedByFault(call: ApiCall, keys: readonly (string | undefined)[]): Refusal | undefined {
  const { faults } = call.world;
  if (!faults.rejectsRecords) return undefined;
  const known = keys.filter((key) => key !== undefined);
  const fault = faults.takeRecord(call.method, call.path, call.portal.profile.id, known);
  if (fault === undefined) return undefined;
  const message = fault.message ?? `Property "${fault.property}" was refused (${fault.code})`;
  return invalidProperties(call.portal.profile.id, [{ name: fault.property, code: fault.code, message }]);
}

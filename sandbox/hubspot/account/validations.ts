import { jsonReply, type Reply } from '../answers/reply.ts';
import type { ObjectCall } from '../serve/apiCall.ts';

/** GET /crm/property-validations/2026-09/{objectType}: the properties that an admin made required. */
export function listValidations({ store }: ObjectCall): Reply {
  const rule = (propertyName: string, ruleType: string) => ({
    propertyName,
    propertyValidationRules: [{ ruleType, ruleArguments: [] }],
  });
  return jsonReply(200, {
    results: [
      ...[...store.required.onCreate].map((name) => rule(name, 'REQUIRED')),
      ...[...store.required.conditional].map((name) => rule(name, 'CONDITIONAL_REQUIRED')),
    ],
  });
}

import { jsonReply, type Reply } from '../answers/reply.ts';
import type { ApiCall } from '../serve/apiCall.ts';

const percentage = (usage: number, limit: number): number =>
  limit === 0 ? 100 : Math.round((usage / limit) * 1e4) / 100;

/** GET /crm/limits/2026-09/custom-properties (hubspot-api.md §5.3). */
export function readPropertyLimits({ portal }: ApiCall): Reply {
  const { overall, perObject } = portal.limits.customProperties;
  const byObjectType = Object.values(portal.objects).map(({ names, properties }) => ({
    objectTypeId: names.typeId,
    singularLabel: names.singularLabel,
    pluralLabel: names.pluralLabel,
    limit: perObject,
    usage: properties.customCount(),
    percentage: percentage(properties.customCount(), perObject),
  }));
  const overallUsage = byObjectType.reduce((sum, type) => sum + type.usage, 0);
  return jsonReply(200, {
    overallLimit: overall,
    overallUsage,
    overallPercentage: percentage(overallUsage, overall),
    byObjectType,
  });
}

/** GET /crm/limits/2026-09/records (hubspot-api.md §8.11). */
export function readRecordLimits({ portal }: ApiCall): Reply {
  const { records: limit } = portal.limits;
  const hubspotDefinedObjectTypes = Object.values(portal.objects).map(({ names, records }) => ({
    objectTypeId: names.typeId,
    singularLabel: names.singularLabel,
    pluralLabel: names.pluralLabel,
    limit,
    usage: records.size,
    percentage: percentage(records.size, limit),
  }));
  return jsonReply(200, { hubspotDefinedObjectTypes, customObjectTypes: [] });
}

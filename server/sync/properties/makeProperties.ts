import type { HubSpotFailure } from '../../hubspot/failures.ts';
import type { PortalClient } from '../../hubspot/portalClient.ts';
import { createProperties } from '../../hubspot/properties/createProperties.ts';
import type { PropertyDraft } from '../../hubspot/properties/property.ts';
import type { ObjectTypeId } from '../../hubspot/records/batchReply.ts';
import { type Outcome, success } from '../../outcome.ts';
import type { PortalProperty } from '../../store/properties/portalProperty.ts';
import { inHalves } from '../inHalves.ts';

const skipped = (objectTypeId: string, name: string, reason: string): PortalProperty => ({
  objectTypeId,
  name,
  state: 'skipped',
  reason,
});

/**
 * Makes the drafts of one object type and answers what became of each: made, or left out in HubSpot's words. A call
 * that is refused as a whole is tried in halves, so that one bad property does not cost the others.
 */
export const makeProperties = async (
  portal: PortalClient,
  objectTypeId: ObjectTypeId,
  drafts: PropertyDraft[],
): Promise<Outcome<PortalProperty[], HubSpotFailure>> => {
  const outcome = await inHalves(drafts, (some) => createProperties(portal, objectTypeId, some));
  if (!outcome.ok) return outcome;
  const { done, rejected } = outcome.value;
  const made = new Set(done.flatMap(({ created }) => created));
  const refusals = done.flatMap(({ refused }) => refused);
  const alone = new Map(rejected.map(({ item, failure }) => [item.name, failure]));
  return success(
    drafts.map(({ name }) => {
      const whole = alone.get(name);
      const refusal = refusals.find(({ properties }) => properties.includes(name)) ?? refusals[0];
      // Somebody made it since we looked, or we did and HubSpot's answer was lost.
      const exists = whole?.status === 409 || refusal?.code === 'OBJECT_ALREADY_EXISTS';
      if (made.has(name) || exists) return { objectTypeId, name, state: 'created', reason: null };
      return skipped(objectTypeId, name, whole?.message ?? refusal?.message ?? 'HubSpot gave no reason.');
    }),
  );
};

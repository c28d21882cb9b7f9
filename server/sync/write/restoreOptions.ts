import { billingProperties } from '../../billing/properties/billingProperties.ts';
import type { HubSpotFailure } from '../../hubspot/failures.ts';
import type { PortalClient } from '../../hubspot/portalClient.ts';
import { listProperties } from '../../hubspot/properties/listProperties.ts';
import { updatePropertyOptions } from '../../hubspot/properties/updatePropertyOptions.ts';
import type { ObjectTypeId } from '../../hubspot/records/batchReply.ts';
import { type Outcome, success } from '../../outcome.ts';
import { mergedOptions } from '../properties/mergedOptions.ts';
import { retypedWords } from '../properties/retypedWords.ts';

/**
 * Puts the options of ours that a property lacks back beside the portal's own. Answers whether its values are worth
 * another try: not when the property has another type now, or when HubSpot refuses the options.
 */
export const restoreOptions = async (
  portal: PortalClient,
  objectTypeId: ObjectTypeId,
  name: string,
): Promise<Outcome<boolean, HubSpotFailure>> => {
  const definition = billingProperties.find((property) => property.name === name);
  const listed = await listProperties(portal, objectTypeId);
  if (!listed.ok) return listed;
  const present = listed.value.find((property) => property.name === name);
  if (!definition || !present || retypedWords(definition, present) !== null) return success(false);
  const options = mergedOptions(definition, present);
  if (options === null) return success(false);
  const updated = await updatePropertyOptions(portal, objectTypeId, name, options);
  if (updated.ok) return success(true);
  const { kind } = updated.failure;
  return kind === 'rejected' || kind === 'forbidden' ? success(false) : updated;
};

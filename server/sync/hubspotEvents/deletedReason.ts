import { OBJECT_TYPES } from '../properties/objectTypes.ts';

/** Why a customer has no record any more: it was deleted in HubSpot, then (milliseconds) or earlier. */
export const deletedReason = (objectTypeId: string, at: number): string => {
  const word = OBJECT_TYPES.find((one) => one.objectTypeId === objectTypeId)?.singular ?? 'record';
  const day = new Date(at).toISOString().slice(0, 10);
  return `The ${word} that this customer was linked to was deleted in HubSpot on ${day}; ClearSync does not make it again by itself.`;
};

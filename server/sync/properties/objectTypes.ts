import type { PropertyObject } from '../../billing/properties/property.ts';
import type { ObjectTypeId } from '../../hubspot/records/batchReply.ts';

/** The object types that carry billing, contacts first, in HubSpot's numbers and in words. */
export const OBJECT_TYPES: readonly {
  objectTypeId: ObjectTypeId;
  object: PropertyObject;
  singular: string;
}[] = [
  { objectTypeId: '0-1', object: 'contacts', singular: 'contact' },
  { objectTypeId: '0-2', object: 'companies', singular: 'company' },
];

import type { ObjectTypeId } from './objectTypes.ts';

/** How one record can be tied to another, in one direction. */
export interface AssociationLabel {
  category: 'HUBSPOT_DEFINED' | 'USER_DEFINED';
  typeId: number;
  label: string | null;
  from: ObjectTypeId;
  to: ObjectTypeId;
  /** The type of the same tie seen from the other record. */
  inverseTypeId: number;
}

const label = (
  from: ObjectTypeId,
  to: ObjectTypeId,
  typeId: number,
  inverseTypeId: number,
  text: string | null,
): AssociationLabel => ({ category: 'HUBSPOT_DEFINED', typeId, label: text, from, to, inverseTypeId });

/** HubSpot's own types between contacts and companies (hubspot-api.md §7). */
const STANDARD_ASSOCIATIONS: readonly AssociationLabel[] = [
  label('0-1', '0-2', 279, 280, null),
  label('0-2', '0-1', 280, 279, null),
  label('0-1', '0-2', 1, 2, 'Primary'),
  label('0-2', '0-1', 2, 1, 'Primary'),
  label('0-1', '0-1', 449, 449, null),
  label('0-2', '0-2', 450, 450, null),
  label('0-2', '0-2', 13, 14, 'Child Company'),
  label('0-2', '0-2', 14, 13, 'Parent Company'),
];

/** The type without a label between two object types. */
export const defaultTypeId = (from: ObjectTypeId, to: ObjectTypeId): number => {
  if (from === to) return from === '0-1' ? 449 : 450;
  return from === '0-1' ? 279 : 280;
};

/** The labels of a direction: HubSpot's own and the portal's. */
export const labelsBetween = (
  custom: readonly AssociationLabel[],
  from: ObjectTypeId,
  to: ObjectTypeId,
): AssociationLabel[] =>
  [...STANDARD_ASSOCIATIONS, ...custom].filter((entry) => entry.from === from && entry.to === to);

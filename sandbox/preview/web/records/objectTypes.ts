/** The two kinds of record that the local portal shows, by HubSpot's ids. */
export const objectTypes = {
  '0-1': { one: 'Contact', many: 'Contacts', secondary: 'Email' },
  '0-2': { one: 'Company', many: 'Companies', secondary: 'Company domain name' },
} as const;
export type ObjectTypeId = keyof typeof objectTypes;

export const isObjectTypeId = (text: string): text is ObjectTypeId => text in objectTypes;

/** HubSpot's hooks name an object type by id, singular or plural, in any case. */
export function objectTypeIdOf(name: string): ObjectTypeId | null {
  const lower = name.toLowerCase();
  if (isObjectTypeId(lower)) return lower;
  if (lower.startsWith('contact')) return '0-1';
  return lower.startsWith('compan') ? '0-2' : null;
}

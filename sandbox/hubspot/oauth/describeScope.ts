const VERBS: Record<string, string> = { read: 'See', write: 'Create and change' };
const WHOLE: Record<string, string> = {
  oauth: 'Know which account this is',
  'settings.currencies.read': 'See the currencies and exchange rates of the account',
};
const PARTS: Record<string, string> = { objects: '', schemas: 'the properties of ' };

/** A scope in a person's words; its own name for one without a pattern known here. */
export function describeScope(scope: string): string {
  const known = WHOLE[scope];
  if (known !== undefined) return known;
  const [root, part = '', type = '', verb = ''] = scope.split('.');
  const what = PARTS[part];
  const how = VERBS[verb];
  return root === 'crm' && what !== undefined && how !== undefined ? `${how} ${what}${type}` : scope;
}

/**
 * What the app asks for at install, in the order of the consent page. Equals `requiredScopes` of app-hsmeta.json,
 * to the letter, or HubSpot refuses the install (reference/hubspot-api.md §2.1); a test holds it.
 */
export const HUBSPOT_SCOPES: readonly string[] = [
  'oauth',
  'crm.objects.contacts.read',
  'crm.objects.contacts.write',
  'crm.objects.companies.read',
  'crm.objects.companies.write',
  'crm.schemas.contacts.read',
  'crm.schemas.contacts.write',
  'crm.schemas.companies.read',
  'crm.schemas.companies.write',
];

/**
 * What the app asks for besides and works without: the account's exchange rates, to convert amounts of other
 * currencies. Equals `optionalScopes` of app-hsmeta.json in the same way. HubSpot leaves out what an account cannot
 * grant and goes on with the install.
 */
export const OPTIONAL_HUBSPOT_SCOPES: readonly string[] = ['settings.currencies.read'];

/** Texts of the choices: who, by what records are found, what is created, what counts. */
export const choices = {
  heading: 'Import from Stripe',
  intro:
    'ClearSync reads all customers, subscriptions, invoices and payments once. Then you see a preview; nothing is written to HubSpot before you approve it.',
  match: 'Match by',
  matchText:
    'Contacts are found by exact e-mail address, companies by domain. If you keep HubSpot ids in the metadata of your Stripe customers, name the key below and it is looked at first.',
  metadata: {
    contactKey: 'Stripe metadata key for contacts',
    contactProperty: 'Contact property with the same value',
    companyKey: 'Stripe metadata key for companies',
    companyProperty: 'Company property with the same value',
  },
  contactKeyHint: 'Optional, for example hubspot_contact_id.',
  companyKeyHint: 'Optional, for example hubspot_company_id.',
  contactPropertyHint:
    'Its internal name: hs_object_id is the record id; email works, others must have unique values.',
  companyPropertyHint: 'Its internal name: hs_object_id is the record id; others must have unique values.',
  syncFilter: 'Who to sync',
  syncFilters: {
    everyone: 'Everyone',
    paying_or_trialing: 'Paying or trialing customers',
    paying: 'Paying customers only',
  },
  syncHint: 'Who was synced once stays when they cancel, so that you see the cancellation in HubSpot.',
  excludedDomains: 'Domains to leave out',
  excludedHint: 'Customers with an e-mail address there are never synced. One a line, 500 at most.',
  freeMailAdded: 'Providers to add',
  freeMailAddedHint:
    'Domains of free or shared mailboxes that the built-in list lacks. One a line, 500 at most.',
  freeMailRemoved: 'Providers to take off the list',
  freeMailRemovedHint: 'Domains in the built-in list that are a company of yours. One a line, 500 at most.',
  domainsPlaceholder: 'acme.com',
  problems: {
    title: 'Nothing was saved yet',
    text: {
      one: '{count} field needs another look; the message stands beside it. What you typed is kept.',
      other: '{count} fields need another look; the messages stand beside them. What you typed is kept.',
    },
    noDomain: '"{text}" is not a domain. Write domains like acme.com, one a line.',
    longDomain: '"{text}" is too long for a domain. Write domains like acme.com, one a line.',
    manyDomains: '{count} domains are too many; the list holds 500. Leave some out.',
    half: 'Fill in both, the metadata key and the property, or leave both empty.',
    longKey: 'A metadata key of Stripe has 40 characters at most.',
    badKey: 'A metadata key of Stripe has no brackets and no angle brackets. Copy only the key.',
    badProperty:
      'That is not the internal name of a property. It has small letters, digits and underscores only, 100 at most, like hs_object_id.',
  },
  createContacts: 'When no contact matches',
  createCompanies: 'When no company matches',
  creations: {
    off: 'Do nothing',
    paying: 'Create one for paying customers',
    all: 'Create one for everyone who is synced',
  },
  createHint:
    'Customers without a record are listed, whatever you choose. New contacts may count as marketing contacts in HubSpot.',
  cancelComments: 'Write cancellation comments',
  cancelHint: 'What customers wrote when they cancelled. Anyone who sees the record in HubSpot can read it.',
  on: 'On',
  off: 'Off',
  start: 'Start import',
  showPreview: 'Show preview',
  running: 'Your import is running',
  failed: {
    title: 'The import stopped',
    text: 'What was read is kept; starting again goes on from there.',
    reason: 'Reason: {reason}',
  },
} as const;

/** Texts of the rule and the currency. */
export const numbers = {
  rule: 'What counts as MRR',
  examples: {
    net: '$1,200 a year with 20% off once counts as $80 a month.',
    stripe: 'Only discounts without an end count: the same is $100 a month.',
    conservative: 'Net of all discounts, and past due counts as $0: the same is $80 a month.',
  },
  currency: 'Reporting currency',
  currencyHint:
    'The amounts in HubSpot are stated in it, by the exchange rates of this HubSpot account. The original is kept beside the MRR.',
  ownCurrency: '{currency}, the company currency',
  rate: "1 {from} is {rate} {to}, HubSpot's rate of {day}.",
  rateBack: "1 {from} is {rate} {to}, HubSpot's rate of {day}; amounts in {to} are divided by it.",
  mrrNow: 'MRR now: {amounts}',
} as const;

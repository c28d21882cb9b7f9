import type { Choices } from '../../src/app/packages/contract/setup.ts';

/** What is chosen after an install. */
export const defaultChoices: Choices = {
  syncFilter: 'paying_or_trialing',
  excludedDomains: [],
  freeMailAdded: [],
  freeMailRemoved: [],
  metadataMatch: { contact: null, company: null },
  createContacts: 'off',
  createCompanies: 'off',
  cancelComments: false,
  mrrRule: 'net',
  reportingCurrency: 'USD',
  viewers: { limited: false, emails: [] },
};

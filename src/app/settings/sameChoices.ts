import type { Choices } from '@clearsync/contract/setup';

/** Whether there is nothing to save. */
export function sameChoices(a: Choices, b: Choices): boolean {
  return (
    a.syncFilter === b.syncFilter &&
    a.excludedDomains.join() === b.excludedDomains.join() &&
    a.createContacts === b.createContacts &&
    a.createCompanies === b.createCompanies &&
    a.cancelComments === b.cancelComments &&
    a.mrrRule === b.mrrRule &&
    a.reportingCurrency === b.reportingCurrency
  );
}

import type { Database } from '../database/openDatabase.ts';

/** What a portal's admin chose; `reportingCurrency` as HubSpot writes the code. */
export type SavedChoices = {
  createContacts: boolean;
  createCompanies: boolean;
  mrrRule: string;
  reportingCurrency: string;
};

// The portal's own currency is stored as null, so that numbers follow when the account changes it.
const STATEMENT = `
  with before as (
    select mrr_rule, coalesce(reporting_currency, currency) as reporting
      from portal where portal_id = $1 and uninstalled_at is null for update
  )
  update portal p
     set create_contacts = $2, create_companies = $3, mrr_rule = $4, reporting_currency = nullif($5, p.currency)
    from before
   where p.portal_id = $1
  returning before.mrr_rule <> $4 or before.reporting <> $5 as changed`;

/**
 * Saves the choices. Answers whether the rule or the currency changed, by which numbers are computed; null when the
 * portal is not installed. `asked` is the pool or a transaction's client.
 */
export const saveChoices = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  { createContacts, createCompanies, mrrRule, reportingCurrency }: SavedChoices,
): Promise<{ numbersChanged: boolean } | null> => {
  const values = [portalId.toString(), createContacts, createCompanies, mrrRule, reportingCurrency];
  const { rows } = await asked.query<{ changed: boolean }>(STATEMENT, values);
  return rows[0] ? { numbersChanged: rows[0].changed } : null;
};

import type { Database } from '../database/openDatabase.ts';

/** What a portal's admin chose; `reportingCurrency` as HubSpot writes the code. */
export type SavedChoices = {
  /** off | paying | all */
  createContacts: string;
  createCompanies: string;
  cancelComments: boolean;
  mrrRule: string;
  reportingCurrency: string;
};

// The portal's own currency is stored as null, so that numbers follow when the account changes it.
const STATEMENT = `
  with before as (
    select mrr_rule, cancel_comments, coalesce(reporting_currency, currency) as reporting
      from portal where portal_id = $1 and uninstalled_at is null for update
  )
  update portal p
     set create_contacts = $2, create_companies = $3, mrr_rule = $4, reporting_currency = nullif($5, p.currency),
         cancel_comments = $6
    from before
   where p.portal_id = $1
  returning before.mrr_rule <> $4 or before.reporting <> $5 or before.cancel_comments <> $6 as changed`;

/**
 * Saves the choices. Answers whether any changed that the values in HubSpot depend on; null when the portal is not
 * installed. `asked` is the pool or a transaction's client.
 */
export const saveChoices = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  choices: SavedChoices,
): Promise<{ valuesChanged: boolean } | null> => {
  const { createContacts, createCompanies, mrrRule, reportingCurrency, cancelComments } = choices;
  const values = [
    portalId.toString(),
    createContacts,
    createCompanies,
    mrrRule,
    reportingCurrency,
    cancelComments,
  ];
  const { rows } = await asked.query<{ changed: boolean }>(STATEMENT, values);
  return rows[0] ? { valuesChanged: rows[0].changed } : null;
};

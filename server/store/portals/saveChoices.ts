import type { Database } from '../database/openDatabase.ts';

/** Which key of a Stripe customer's metadata holds a value of which unique property of HubSpot's. */
type MetadataNaming = { key: string; property: string };

/** What a portal's admin chose; `reportingCurrency` as HubSpot writes the code, domains as we compare them. */
export type SavedChoices = {
  /** everyone | paying_or_trialing | paying */
  syncFilter: string;
  excludedDomains: readonly string[];
  freeMailAdded: readonly string[];
  freeMailRemoved: readonly string[];
  metadataMatch: { contact: MetadataNaming | null; company: MetadataNaming | null };
  /** off | paying | all */
  createContacts: string;
  createCompanies: string;
  cancelComments: boolean;
  mrrRule: string;
  reportingCurrency: string;
  /** Addresses of the HubSpot users who see billing, lower case; empty: everybody does. */
  viewers: readonly string[];
};

/** What changed choices reach: the values in HubSpot, who goes there, which records are looked for, who sees billing. */
export type ChoicesChange = { values: boolean; filter: boolean; matching: boolean; viewers: boolean };

// The portal's own currency is stored as null, so that numbers follow when the account changes it.
const STATEMENT = `
  with before as (
    select mrr_rule, cancel_comments, coalesce(reporting_currency, currency) as reporting, sync_filter, excluded_domains,
           free_mail_added, free_mail_removed, coalesce(metadata_match, '{}') as metadata_match,
           create_contacts, create_companies, viewers
      from portal where portal_id = $1 and uninstalled_at is null for update
  )
  update portal p
     set create_contacts = $2, create_companies = $3, mrr_rule = $4, reporting_currency = nullif($5, p.currency),
         cancel_comments = $6, sync_filter = $7, excluded_domains = $8, free_mail_added = $9, free_mail_removed = $10,
         metadata_match = $11::jsonb, viewers = $12
    from before
   where p.portal_id = $1
  returning before.mrr_rule <> $4 or before.reporting <> $5 or before.cancel_comments <> $6 as values,
            before.sync_filter <> $7 or before.excluded_domains <> $8 as filter,
            before.free_mail_added <> $9 or before.free_mail_removed <> $10 or before.metadata_match <> $11::jsonb
           or (p.approved_at is not null
               and (before.create_contacts <> $2 or before.create_companies <> $3)) as matching,
            before.viewers <> $12 as viewers`;

/** As the column has it: an object type without a naming has no entry. */
const namings = ({ contact, company }: SavedChoices['metadataMatch']): object => ({
  ...(contact ? { contact } : {}),
  ...(company ? { company } : {}),
});

/** Saves the choices; answers what their change reaches, null when the portal is not installed. */
export const saveChoices = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  choices: SavedChoices,
): Promise<ChoicesChange | null> => {
  const values = [
    portalId.toString(),
    choices.createContacts,
    choices.createCompanies,
    choices.mrrRule,
    choices.reportingCurrency,
    choices.cancelComments,
    choices.syncFilter,
    choices.excludedDomains,
    choices.freeMailAdded,
    choices.freeMailRemoved,
    JSON.stringify(namings(choices.metadataMatch)),
    choices.viewers,
  ];
  const { rows } = await asked.query<ChoicesChange>(STATEMENT, values);
  return rows[0] ?? null;
};

import type { ExclusionRule } from '../../src/app/packages/contract/card.ts';
import type { ImportProgress } from '../../src/app/packages/contract/importProgress.ts';
import type { LiveMode } from '../../src/app/packages/contract/live.ts';
import { type Alert, alertOf } from '../billing/alert.ts';
import type { Conversion } from '../billing/convert.ts';
import type { RecordFacts } from '../billing/facts.ts';
import { recordConversion } from '../billing/recordConversion.ts';
import { rollUp } from '../billing/rollUp.ts';
import { countUnmatched } from '../store/cards/countUnmatched.ts';
import { findRecordBilling, type RecordBillingRow } from '../store/cards/findRecordBilling.ts';
import type { Deps } from './deps.ts';
import { readFacts } from './factsColumn.ts';
import { importProgress } from './importProgress.ts';
import { type Inclusion, inclusion, type SyncRules, syncRules } from './inclusion.ts';
import { storedLiveMode } from './liveModeColumn.ts';
import { type MissingPermission, missingPermissions } from './missingPermissions.ts';
import type { Person } from './person.ts';
import { portalCurrencies } from './portalCurrencies.ts';
import { type FreshnessSource, type RecordFreshness, recordFreshness } from './recordFreshness.ts';

/** Why a Stripe customer counts for this record. */
type Match = {
  customerId: string;
  connectionId: string;
  accountId: string;
  method: string;
  reason: string;
};

export type RecordBilling = {
  record: RecordFacts;
  alert: Alert | null;
  accountName: string;
  matches: Match[];
  /** How many contacts of HubSpot its customers are. */
  contacts: number;
  /** Customers of the record that a choice keeps out. */
  leftOut: { customers: number; rule: ExclusionRule } | null;
  missing: MissingPermission[];
  /** How changes of the first of its connections reach us, and why not better. */
  live: { mode: LiveMode; reason: string | null };
  /** The currency of HubSpot's numbers, lower case. */
  reportingCurrency: string;
  /** How its amounts are stated in HubSpot when they are not all in the reporting currency. */
  conversion: Conversion | null;
  /** Of the portal, IANA: its days are those of HubSpot's date properties. */
  timeZone: string;
  /** The oldest read among the customers shown, epoch milliseconds. */
  asOf: number;
  freshness: RecordFreshness;
};

export type ShownCard =
  | { state: 'not_connected' }
  | { state: 'no_rights' }
  | { state: 'importing'; progress: ImportProgress }
  | { state: 'no_match'; unmatched: number }
  | { state: 'excluded'; rule: ExclusionRule }
  | { state: 'key_revoked'; since: number; billing: RecordBilling | null }
  | { state: 'ready'; billing: RecordBilling };

const rulesOf = (row: RecordBillingRow): SyncRules =>
  syncRules({ syncFilter: row.sync_filter, excludedDomains: row.excluded_domains });

const judge = (row: RecordBillingRow): Inclusion =>
  inclusion(rulesOf(row), { status: row.customer_status ?? '', email: row.email });

const goesToHubSpot = (row: RecordBillingRow): boolean => {
  const now = judge(row);
  return now === 'yes' || (now === 'no' && row.included === true);
};

/**
 * Which choice keeps those of a record's customers out of HubSpot that do not go there; null when all go or there is none.
 * Who is let in by a filter that was changed just now counts as in.
 */
const exclusionOf = (customers: RecordBillingRow[]): RecordBilling['leftOut'] => {
  const rows = customers.filter((row) => !goesToHubSpot(row));
  const [first] = rows;
  if (!first) return null;
  const rules = rulesOf(first);
  const never = rows.some((row) => judge(row) === 'never');
  const rule = never || rules.filter === 'everyone' ? 'domain' : rules.filter;
  return { customers: rows.length, rule };
};

/** The currency of HubSpot's numbers (lower case), and how the record's amounts are stated in it. */
const reportingOf = (
  record: RecordFacts,
  row: RecordBillingRow,
): Pick<RecordBilling, 'reportingCurrency' | 'conversion'> => {
  const { currency, reporting_currency: reportingCurrency, exchange_rates: exchangeRates } = row;
  const known = portalCurrencies({ currency, reportingCurrency, exchangeRates });
  const reporting = known.reportingCurrency.toLowerCase();
  return {
    reportingCurrency: reporting,
    conversion: recordConversion(record, reporting, known.exchangeRates),
  };
};

const sourceOf = (row: RecordBillingRow & { computedAt: number }): FreshnessSource => ({
  accountName: row.account_name,
  state: row.state,
  liveMode: row.live_mode,
  liveReason: row.live_reason,
  lastHeardAt: row.last_heard_at?.getTime() ?? null,
  eventsReadTo: row.events_read_to?.getTime() ?? null,
  endpointCheckedAt: row.endpoint_checked_at?.getTime() ?? null,
  computedAt: row.computedAt,
  incomplete: row.incomplete,
  paused: row.paused_at !== null,
});

const billingOf = (
  rows: RecordBillingRow[],
  leftOut: RecordBilling['leftOut'],
  now: number,
): RecordBilling | null => {
  const at = Math.floor(now / 1000);
  const linked = rows.flatMap((row) =>
    row.customer_id !== null && row.facts !== null && row.computed_at !== null
      ? [
          {
            ...row,
            customerId: row.customer_id,
            facts: readFacts(row.facts),
            computedAt: row.computed_at.getTime(),
          },
        ]
      : [],
  );
  const [first, ...others] = linked;
  if (!first) return null;
  const record = rollUp(
    linked.map(({ facts }) => facts),
    at,
  );
  return {
    record,
    alert: alertOf(record, at),
    accountName: first.account_name,
    matches: linked.map((row) => ({
      customerId: row.customerId,
      connectionId: row.connection_id,
      accountId: row.account_id,
      method: row.method ?? '',
      reason: row.reason ?? '',
    })),
    contacts: new Set(linked.flatMap(({ contact_id: id }) => (id === null ? [] : [id]))).size,
    leftOut,
    ...reportingOf(record, first),
    live: { mode: storedLiveMode(first.live_mode), reason: first.live_reason },
    timeZone: first.time_zone,
    missing: missingPermissions(linked.map(({ permissions }) => permissions)),
    asOf: Math.min(...linked.map(({ computedAt }) => computedAt)),
    freshness: recordFreshness([sourceOf(first), ...others.map(sourceOf)], now),
  };
};

/**
 * What a record's card shows: one query on the mirror; Stripe and HubSpot are never asked (design.md, idea 2). It is of
 * those customers who go to HubSpot. Live and test data are never mixed: beside a live connection, test customers are
 * left out. Whom the portal does not let see billing is told nothing but that; that nothing is connected, everybody is.
 */
export const showCard = async (
  deps: Deps,
  portalId: bigint,
  objectTypeId: '0-1' | '0-2',
  recordId: bigint,
  { userEmail }: Pick<Person, 'userEmail'>,
): Promise<ShownCard> => {
  const all = await findRecordBilling(deps.db, portalId, objectTypeId, recordId, userEmail);
  if (all.some(({ sees_billing: sees }) => !sees)) return { state: 'no_rights' };
  const rows = all.some(({ livemode }) => livemode) ? all.filter(({ livemode }) => livemode) : all;
  if (rows.length === 0) return { state: 'not_connected' };
  const customers = rows.filter(({ customer_id: customer }) => customer !== null);
  const leftOut = exclusionOf(customers);
  if (leftOut?.customers === customers.length) return { state: 'excluded', rule: leftOut.rule };
  const billing = billingOf(customers.filter(goesToHubSpot), leftOut, deps.clock());
  const revoked = rows.find(({ state }) => state === 'revoked');
  if (revoked) return { state: 'key_revoked', since: revoked.revoked_at?.getTime() ?? deps.clock(), billing };
  if (billing) return { state: 'ready', billing };
  if (rows.some(({ importing }) => importing)) {
    const progress = await importProgress(deps, portalId);
    if (progress) return { state: 'importing', progress };
  }
  if (rows.every(({ imported }) => !imported)) return { state: 'not_connected' };
  return { state: 'no_match', unmatched: await countUnmatched(deps.db, portalId, objectTypeId) };
};

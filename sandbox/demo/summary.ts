import Table from 'cli-table3';
import type { Money } from '../../src/app/packages/contract/base.ts';
import type { HomeReply } from '../../src/app/packages/contract/home.ts';
import type { ImportProgress } from '../../src/app/packages/contract/importProgress.ts';
import { minorDigits } from '../../src/app/packages/contract/minorDigits.ts';

/** The last line of stdout of `npm run demo`; money in minor units by lower-case currency. */
export type DemoSummary = {
  customers: number;
  subscriptions: number;
  invoices: number;
  linkedContacts: number;
  linkedCompanies: number;
  recordsWritten: number;
  parked: number;
  mrrByCurrency: Record<string, number>;
  paidByCurrency: Record<string, number>;
  openByCurrency: Record<string, number>;
  stripeCalls: number;
  hubspotCalls: number;
  seconds: number;
};

const byCurrency = (sums: Money[]): Record<string, number> =>
  Object.fromEntries(
    sums.filter(({ amount }) => amount !== 0).map(({ currency, amount }) => [currency, amount]),
  );

/** Puts together what the server says of the portal and what the two platforms counted. */
export const summarize = (
  home: HomeReply,
  progress: ImportProgress,
  calls: { stripe: number; hubspot: number },
  seconds: number,
): DemoSummary => ({
  customers: home.mirrored.customers,
  subscriptions: home.mirrored.subscriptions,
  invoices: home.mirrored.invoices,
  linkedContacts: home.counts.linkedContacts,
  linkedCompanies: home.counts.linkedCompanies,
  recordsWritten: progress.totals.recordsWritten,
  parked: home.counts.parked,
  mrrByCurrency: byCurrency(home.mrr),
  paidByCurrency: byCurrency(home.paid),
  openByCurrency: byCurrency(home.open),
  stripeCalls: calls.stripe,
  hubspotCalls: calls.hubspot,
  seconds,
});

const amounts = (sums: Money[]): string =>
  sums.map(({ currency, amount }) => formatMinor(amount, currency)).join('\n') || 'none';

/** Shown in the reader's usual way, with the decimals that Stripe's amounts have. */
const formatMinor = (amount: number, currency: string): string => {
  const digits = minorDigits(currency);
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency: currency.toUpperCase(),
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount / 10 ** digits);
};

/** The summary as a table for people. */
export const summaryTable = (home: HomeReply, summary: DemoSummary): string => {
  const table = new Table({ style: { head: [], border: [] } });
  table.push(
    ['Stripe customers', summary.customers],
    ['Subscriptions · invoices', `${summary.subscriptions} · ${summary.invoices}`],
    ['Linked to contacts', summary.linkedContacts],
    ['Linked to companies', summary.linkedCompanies],
    ['Without a contact (each with its reason)', home.counts.unmatched],
    ['HubSpot records written', summary.recordsWritten],
    ['Parked (each with its reason)', summary.parked],
    ['MRR, net of discounts', amounts(home.mrr)],
    ['Paid, net of refunds', amounts(home.paid)],
    ['Open invoices', amounts(home.open)],
    ['Calls to Stripe · to HubSpot', `${summary.stripeCalls} · ${summary.hubspotCalls}`],
    ['Seconds', summary.seconds],
  );
  return table.toString();
};

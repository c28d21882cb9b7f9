import type { ImportProgress } from '@clearsync/contract/importProgress';
import { Statistics, StatisticsItem } from '@hubspot/ui-extensions';
import type { Format } from '../format/createFormat.ts';
import { common } from '../strings/common.ts';

const ALWAYS = ['customers', 'linkedContacts', 'linkedCompanies', 'recordsWritten'] as const;
const WHEN_ANY = ['unmatched', 'parked'] as const;

/** What an import has brought so far; what it could not place shows only when there is some. */
export function Totals({ totals, format }: { totals: ImportProgress['totals']; format: Format }) {
  const shown = [...ALWAYS, ...WHEN_ANY.filter((name) => totals[name] > 0)];
  return (
    <Statistics testId="totals">
      {shown.map((name) => (
        <StatisticsItem key={name} label={common.totals[name]} number={format.number(totals[name])} />
      ))}
    </Statistics>
  );
}

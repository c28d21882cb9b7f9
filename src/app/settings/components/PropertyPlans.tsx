import type { PropertyPlan } from '@clearsync/contract/setup';
import { Column } from '@clearsync/ui/components/Column';
import { DataTable } from '@clearsync/ui/components/DataTable';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { settings } from '@clearsync/ui/strings/settings';

/** How many custom fields each kind of record has, how many we add, and which did not fit and why. */
export function PropertyPlans({ properties }: { properties: PropertyPlan[] }) {
  const format = useFormat();
  const words = settings.check;
  const columns = [
    { label: words.object },
    { label: words.used },
    { label: words.pack },
    { label: words.planned, align: 'right' as const },
    { label: words.created, align: 'right' as const },
    { label: words.skipped },
  ];
  const rows = properties.map((plan) => ({
    id: plan.objectTypeId,
    cells: [
      plan.label,
      fill(words.usedOf, { usage: format.number(plan.usage), limit: format.number(plan.limit) }),
      plan.pack === null ? words.noPack : words.packs[plan.pack],
      format.number(plan.planned),
      format.number(plan.created),
      plan.skipped.length === 0 ? words.fits : <Skipped key="skipped" plan={plan} />,
    ],
  }));
  return <DataTable columns={columns} rows={rows} empty={words.empty} testId="properties" />;
}

function Skipped({ plan }: { plan: PropertyPlan }) {
  return (
    <Column>
      {plan.skipped.map(({ label, reason }) => (
        <Note key={label}>{fill(settings.check.skippedLine, { label, reason })}</Note>
      ))}
    </Column>
  );
}

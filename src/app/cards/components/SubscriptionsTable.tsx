import type { CardSubscription } from '@clearsync/contract/card';
import { Column } from '@clearsync/ui/components/Column';
import { DataTable } from '@clearsync/ui/components/DataTable';
import { Note } from '@clearsync/ui/components/Note';
import type { Format } from '@clearsync/ui/format/createFormat';
import { fill } from '@clearsync/ui/format/fill';
import { wordFor } from '@clearsync/ui/format/humanise';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { common } from '@clearsync/ui/strings/common';
import { tab } from '@clearsync/ui/strings/tab';
import { StatusTag, Text } from '@hubspot/ui-extensions';
import type { TagVariant } from '../words/statusWords.ts';

const VARIANTS: Readonly<Record<string, TagVariant>> = {
  active: 'success',
  trialing: 'info',
  past_due: 'danger',
  unpaid: 'danger',
  paused: 'warning',
  incomplete: 'warning',
};

/** Every subscription of the record with its share of the MRR. */
export function SubscriptionsTable({ subscriptions }: { subscriptions: CardSubscription[] }) {
  const format = useFormat();
  const words = tab.subscriptions;
  const columns = [
    { label: words.plan },
    { label: words.status },
    { label: words.quantity, align: 'right' as const },
    { label: words.mrr, align: 'right' as const },
    { label: words.date },
  ];
  const rows = subscriptions.map((subscription) => ({
    id: subscription.id,
    cells: [
      <Column key="plan">
        <Text>{subscription.plan}</Text>
        {subscription.discount === null ? null : <Note>{subscription.discount}</Note>}
      </Column>,
      <StatusTag key="status" variant={VARIANTS[subscription.status] ?? 'default'}>
        {wordFor(tab.subscriptionStatus, subscription.status)}
      </StatusTag>,
      subscription.quantity === null ? common.none : format.number(subscription.quantity),
      format.money(subscription.mrr),
      dateWords(subscription, format),
    ],
  }));
  return <DataTable columns={columns} rows={rows} empty={words.empty} testId="subscriptions" />;
}

function dateWords(
  { ended, endsOn, trialEndsOn, renewsOn, status }: CardSubscription,
  format: Format,
): string {
  const words = tab.subscriptions;
  if (endsOn !== null) return fill(ended ? words.ended : words.ends, { day: format.day(endsOn) });
  if (ended) return common.none;
  if (status === 'trialing' && trialEndsOn !== null) {
    return fill(words.trialUntil, { day: format.day(trialEndsOn) });
  }
  return renewsOn === null ? common.none : fill(words.renews, { day: format.day(renewsOn) });
}

import type { CardBilling } from '@clearsync/contract/card';
import { Note } from '@clearsync/ui/components/Note';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { useNow } from '@clearsync/ui/hooks/useNow';
import { card } from '@clearsync/ui/strings/card';
import { common } from '@clearsync/ui/strings/common';
import { Flex, StatusTag, Tag, Text } from '@hubspot/ui-extensions';
import { statusVariant, statusWords } from '../words/statusWords.ts';
import { useRecord } from './useRecord.ts';

/** What this customer is, which plan, how many seats. */
export function StatusRow({ billing }: { billing: CardBilling }) {
  const format = useFormat();
  const now = useNow();
  const isCompany = useRecord().objectTypeId === '0-2';
  const oneTime = billing.subscriptions.length === 0 && billing.paid.length > 0;
  // Who bought once and never subscribed has cancelled nothing, though the property calls them churned.
  const saysAll = oneTime && billing.status === 'churned';
  const plan = saysAll ? null : (billing.plan ?? (oneTime ? card.status.oneTime : card.status.noPlan));
  return (
    <Flex gap="sm" align="center" wrap={true}>
      <StatusTag variant={statusVariant(billing.status)} testId="status">
        {saysAll ? card.status.oneTime : statusWords(billing, format, now)}
      </StatusTag>
      {plan === null ? null : (
        <Text format={{ fontWeight: 'demibold' }} testId="plan">
          {plan}
        </Text>
      )}
      {billing.quantity === null || billing.quantity <= 1 ? null : (
        <Text testId="seats">{format.count(card.status.seats, billing.quantity)}</Text>
      )}
      {billing.customers.length > 1 ? (
        <Note>{format.count(card.status.customers, billing.customers.length)}</Note>
      ) : null}
      {isCompany && billing.contacts > 0 ? (
        <Note>{format.count(card.status.contacts, billing.contacts)}</Note>
      ) : null}
      {billing.mode === 'test' ? <Tag variant="info">{common.testMode}</Tag> : null}
    </Flex>
  );
}

import type { CardBilling } from '@clearsync/contract/card';
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
  const plan = billing.plan ?? (oneTime ? card.status.oneTime : card.status.noPlan);
  return (
    <Flex gap="sm" align="center" wrap={true}>
      <StatusTag variant={statusVariant(billing.status)} testId="status">
        {statusWords(billing, format, now)}
      </StatusTag>
      <Text format={{ fontWeight: 'demibold' }} testId="plan">
        {plan}
      </Text>
      {billing.quantity === null || billing.quantity <= 1 ? null : (
        <Text testId="seats">{format.count(card.status.seats, billing.quantity)}</Text>
      )}
      {billing.customers.length > 1 ? (
        <Text variant="microcopy">{format.count(card.status.customers, billing.customers.length)}</Text>
      ) : null}
      {isCompany && billing.contacts > 0 ? (
        <Text variant="microcopy">{format.count(card.status.contacts, billing.contacts)}</Text>
      ) : null}
      {billing.mode === 'test' ? <Tag variant="info">{common.testMode}</Tag> : null}
    </Flex>
  );
}

import type { CardBilling } from '@clearsync/contract/card';
import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { useNow } from '@clearsync/ui/hooks/useNow';
import { Flex, Tag } from '@hubspot/ui-extensions';
import { freshnessWords } from '../words/freshnessWords.ts';
import { receiptWords } from '../words/receiptWords.ts';
import type { Followed } from './billingViewProps.ts';

/** So long the receipt of a refresh stays. */
const RECEIPT_MS = 60_000;

/** Whether the numbers follow Stripe, how old they are (relative and absolute), and what a refresh brought. */
export function FreshnessLine({ billing, followed }: { billing: CardBilling; followed: Followed }) {
  const format = useFormat();
  const now = useNow(1_000);
  const { failed, receipt } = followed;
  const { tag, line, detail } = freshnessWords(billing, followed, format, now);
  const isTold = failed === undefined && receipt !== null && now - receipt.at <= RECEIPT_MS;
  const notes = [
    ...(detail === null ? [] : [detail]),
    ...(isTold ? receiptWords(receipt.answer, format) : []),
  ];
  return (
    <Column gap="flush">
      <Flex gap="xs" align="center" wrap={true}>
        {tag === null ? null : <Tag variant="warning">{tag}</Tag>}
        <Note testId="freshness">{line}</Note>
      </Flex>
      {notes.map((note) => (
        <Note key={note}>{note}</Note>
      ))}
    </Column>
  );
}

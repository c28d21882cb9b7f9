import type { ImportProgress } from '@clearsync/contract/importProgress';
import { Column } from '@clearsync/ui/components/Column';
import { ImportBar } from '@clearsync/ui/components/ImportBar';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { card } from '@clearsync/ui/strings/card';
import { Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import { receiptWords } from '../words/receiptWords.ts';
import { useRecord } from './useRecord.ts';
import type { Receipt } from './useRefresh.ts';

interface Props {
  progress: ImportProgress;
  pending: boolean;
  /** Looks for this contact's customers in Stripe at once; Stripe cannot be asked for a company. */
  refresh: () => void;
  receipt: Receipt | null;
}

/** The first import runs and has not reached this record. */
export function Importing({ progress, pending, refresh, receipt }: Props) {
  const format = useFormat();
  const { objectTypeId } = useRecord();
  const customers = progress.steps.find((step) => step.name === 'customers');
  const total = customers?.total ?? null;
  const title =
    customers === undefined || total === null
      ? card.importing.title
      : fill(card.importing.customers, { done: format.number(customers.done), total: format.number(total) });
  return (
    <Column gap="sm">
      <ImportBar progress={progress} format={format} title={title} />
      <Text>{card.importing.text}</Text>
      {objectTypeId === '0-1' ? (
        <Flex>
          <LoadingButton variant="secondary" size="sm" loading={pending} onClick={refresh} testId="sync-now">
            {card.importing.sync}
          </LoadingButton>
        </Flex>
      ) : null}
      {receipt === null
        ? null
        : receiptWords(receipt.answer, format).map((line) => <Note key={line}>{line}</Note>)}
    </Column>
  );
}

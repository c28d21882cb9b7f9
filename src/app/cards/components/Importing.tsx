import type { ImportProgress } from '@clearsync/contract/importProgress';
import { ImportBar } from '@clearsync/ui/components/ImportBar';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { card } from '@clearsync/ui/strings/card';
import { Flex, Text } from '@hubspot/ui-extensions';

/** The first import runs and has not reached this record. */
export function Importing({ progress }: { progress: ImportProgress }) {
  const format = useFormat();
  const customers = progress.steps.find((step) => step.name === 'customers');
  const total = customers?.total ?? null;
  const title =
    customers === undefined || total === null
      ? card.importing.title
      : fill(card.importing.customers, { done: format.number(customers.done), total: format.number(total) });
  return (
    <Flex direction="column" gap="sm">
      <ImportBar progress={progress} format={format} title={title} />
      <Text>{card.importing.text}</Text>
    </Flex>
  );
}

import type { CardBilling, CardSubscription } from '@clearsync/contract/card';
import { DataTable } from '@clearsync/ui/components/DataTable';
import type { Format } from '@clearsync/ui/format/createFormat';
import { fill } from '@clearsync/ui/format/fill';
import { wordFor } from '@clearsync/ui/format/humanise';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { card } from '@clearsync/ui/strings/card';
import { common } from '@clearsync/ui/strings/common';
import { Divider, Flex, Heading, Modal, ModalBody, Text } from '@hubspot/ui-extensions';
import { convertedWords } from '../words/convertedWords.ts';
import { mrrOf } from '../words/mrrOf.ts';

/** How the MRR is made, subscription by subscription: its lines, their sum, and what was left out and why. */
export function ExplainModal({ billing }: { billing: CardBilling }) {
  const format = useFormat();
  const told = billing.subscriptions.filter(
    ({ explanation: { lines, excluded } }) => lines.length + excluded.length > 0,
  );
  const converted = convertedWords(billing, format);
  return (
    <Modal id="explain-mrr" title={card.explain.title} width="md">
      <ModalBody>
        <Flex direction="column" gap="md">
          <Text>{card.explain.intro}</Text>
          {told.length === 0 ? <Text>{card.explain.none}</Text> : null}
          {told.map((subscription) => (
            <Explained key={subscription.id} subscription={subscription} format={format} />
          ))}
          <Divider />
          <Flex justify="between">
            <Text format={{ fontWeight: 'bold' }}>{card.explain.all}</Text>
            <Text format={{ fontWeight: 'bold' }} testId="explain-total">
              {format.amounts(mrrOf(billing))}
            </Text>
          </Flex>
          {converted === null ? null : (
            <Text variant="microcopy">{fill(card.explain.inHubSpot, { converted })}</Text>
          )}
        </Flex>
      </ModalBody>
    </Modal>
  );
}

function Explained({ subscription, format }: { subscription: CardSubscription; format: Format }) {
  const { rule, total, lines, excluded } = subscription.explanation;
  const columns = [{ label: card.explain.line }, { label: card.explain.amount, align: 'right' as const }];
  const rows = lines.map((line, index) => ({
    id: `${index}`,
    cells: [line.label, format.money(line.amount)],
  }));
  const sum = {
    id: 'total',
    cells: [
      <Text key="label" format={{ fontWeight: 'demibold' }}>
        {card.explain.total}
      </Text>,
      <Text key="sum" format={{ fontWeight: 'demibold' }}>
        {format.money(total)}
      </Text>,
    ],
  };
  return (
    <Flex direction="column" gap="xs">
      <Heading>{subscription.plan}</Heading>
      <DataTable
        columns={columns}
        rows={[...rows, sum]}
        empty={card.explain.none}
        testId={`explain-${subscription.id}`}
        first={50}
      />
      {excluded.length === 0 ? null : (
        <Text format={{ fontWeight: 'demibold' }}>{card.explain.excluded}</Text>
      )}
      {excluded.map(({ label, reason }) => (
        <Text key={label} variant="microcopy">
          {fill(card.explain.excludedLine, { label, reason })}
        </Text>
      ))}
      <Text variant="microcopy">{fill(card.explain.rule, { rule: wordFor(common.mrrRules, rule) })}</Text>
    </Flex>
  );
}

import type { CardBilling, CardSubscription } from '@clearsync/contract/card';
import { DataTable } from '@clearsync/ui/components/DataTable';
import type { Format } from '@clearsync/ui/format/createFormat';
import { fill } from '@clearsync/ui/format/fill';
import { wordFor } from '@clearsync/ui/format/humanise';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { common } from '@clearsync/ui/strings/common';
import { explain } from '@clearsync/ui/strings/explain';
import { Divider, Flex, Heading, Modal, ModalBody, Text } from '@hubspot/ui-extensions';
import { convertedWords } from '../words/convertedWords.ts';
import { differsWords } from '../words/differsWords.ts';
import { mrrOf } from '../words/mrrOf.ts';

/** How the MRR is made, subscription by subscription: its lines, their sum, and what was left out and why. */
export function ExplainModal({ billing }: { billing: CardBilling }) {
  const format = useFormat();
  const told = billing.subscriptions.filter(
    ({ explanation: { lines, excluded } }) => lines.length + excluded.length > 0,
  );
  const converted = convertedWords(billing, format);
  return (
    <Modal id="explain-mrr" title={explain.title} width="md">
      <ModalBody>
        <Flex direction="column" gap="md">
          <Text>{explain.intro}</Text>
          {told.length === 0 ? <Text>{explain.none}</Text> : null}
          {told.map((subscription) => (
            <Explained key={subscription.id} subscription={subscription} format={format} />
          ))}
          <Divider />
          <Flex justify="between">
            <Text format={{ fontWeight: 'bold' }}>{explain.all}</Text>
            <Text format={{ fontWeight: 'bold' }} testId="explain-total">
              {format.amounts(mrrOf(billing))}
            </Text>
          </Flex>
          {converted === null ? null : (
            <Text variant="microcopy">{fill(explain.inHubSpot, { converted })}</Text>
          )}
          <LeftOut excluded={billing.excluded} />
          <Flex direction="column" gap="xs" testId="differs">
            <Text format={{ fontWeight: 'demibold' }}>{explain.differs.title}</Text>
            {differsWords(billing, format).map((line) => (
              <Text key={line} variant="microcopy">
                {line}
              </Text>
            ))}
          </Flex>
        </Flex>
      </ModalBody>
    </Modal>
  );
}

function Explained({ subscription, format }: { subscription: CardSubscription; format: Format }) {
  const { rule, total, lines, excluded } = subscription.explanation;
  const columns = [{ label: explain.line }, { label: explain.amount, align: 'right' as const }];
  const rows = lines.map((line, index) => ({
    id: `${index}`,
    cells: [line.label, format.money(line.amount)],
  }));
  const sum = {
    id: 'total',
    cells: [
      <Text key="label" format={{ fontWeight: 'demibold' }}>
        {explain.total}
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
        empty={explain.none}
        testId={`explain-${subscription.id}`}
        first={50}
      />
      <LeftOut excluded={excluded} />
      <Text variant="microcopy">{fill(explain.rule, { rule: wordFor(common.mrrRules, rule) })}</Text>
    </Flex>
  );
}

/** What a number leaves out, each with its reason. */
function LeftOut({ excluded }: { excluded: { label: string; reason: string }[] }) {
  if (excluded.length === 0) return null;
  return (
    <Flex direction="column" gap="flush">
      <Text format={{ fontWeight: 'demibold' }}>{explain.excluded}</Text>
      {excluded.map(({ label, reason }) => (
        <Text key={label} variant="microcopy">
          {fill(explain.excludedLine, { label, reason })}
        </Text>
      ))}
    </Flex>
  );
}

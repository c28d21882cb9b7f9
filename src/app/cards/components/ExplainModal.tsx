import type { CardBilling, CardSubscription } from '@clearsync/contract/card';
import { Column } from '@clearsync/ui/components/Column';
import { DataTable } from '@clearsync/ui/components/DataTable';
import { Note } from '@clearsync/ui/components/Note';
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
        <Column gap="md">
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
          {converted === null ? null : <Note>{fill(explain.inHubSpot, { converted })}</Note>}
          <LeftOut excluded={billing.excluded} />
          <Column gap="xs" testId="differs">
            <Text format={{ fontWeight: 'demibold' }}>{explain.differs.title}</Text>
            {differsWords(billing, format).map((line) => (
              <Note key={line}>{line}</Note>
            ))}
          </Column>
        </Column>
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
    <Column gap="xs">
      <Heading>{subscription.plan}</Heading>
      <DataTable
        columns={columns}
        rows={[...rows, sum]}
        empty={explain.none}
        testId={`explain-${subscription.id}`}
        first={50}
      />
      <LeftOut excluded={excluded} />
      <Note>{fill(explain.rule, { rule: wordFor(common.mrrRules, rule) })}</Note>
    </Column>
  );
}

/** What a number leaves out, each with its reason. */
function LeftOut({ excluded }: { excluded: { label: string; reason: string }[] }) {
  if (excluded.length === 0) return null;
  return (
    <Column gap="flush">
      <Text format={{ fontWeight: 'demibold' }}>{explain.excluded}</Text>
      {excluded.map(({ label, reason }) => (
        <Note key={label}>{fill(explain.excludedLine, { label, reason })}</Note>
      ))}
    </Column>
  );
}

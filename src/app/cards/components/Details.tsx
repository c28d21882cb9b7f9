import type { CardBilling } from '@clearsync/contract/card';
import { Column } from '@clearsync/ui/components/Column';
import type { Format } from '@clearsync/ui/format/createFormat';
import { fill } from '@clearsync/ui/format/fill';
import { wordFor } from '@clearsync/ui/format/humanise';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { common } from '@clearsync/ui/strings/common';
import { tab } from '@clearsync/ui/strings/tab';
import { Accordion, DescriptionList, DescriptionListItem, Text } from '@hubspot/ui-extensions';
import { convertedWords } from '../words/convertedWords.ts';
import { zeroOf } from '../words/mrrOf.ts';
import { riskWords } from '../words/riskWords.ts';

type Fact = readonly [label: string, value: string];

/** The facts that come after the three figures; those that are seldom asked for open with a click. */
export function Details({ billing }: { billing: CardBilling }) {
  const format = useFormat();
  const words = tab.details;
  const last = billing.lastPayment;
  const converted = convertedWords(billing, format);
  // Two subscriptions may have the same to say.
  const comingUp = [...new Set(billing.risks.map((risk) => riskWords(risk, format)))];
  const first: Fact[] = [
    [words.paymentMethod, methodWords(billing, format)],
    [words.openInvoices, openWords(billing, format)],
    [words.customerSince, billing.customerSince === null ? common.none : format.day(billing.customerSince)],
    ...(converted === null ? [] : [[words.inHubSpot, converted] as const]),
  ];
  const more: Fact[] = [
    [
      words.lastPayment,
      last === null
        ? common.none
        : fill(words.lastPaymentOn, { amount: format.money(last.amount), day: format.day(last.on) }),
    ],
    [words.health, wordFor(tab.health, billing.paymentHealth)],
    [words.account, billing.accountName],
  ];
  return (
    <Column gap="sm">
      <DescriptionList direction="row" testId="details">
        {itemsOf(first)}
        {comingUp.length === 0 ? null : (
          <DescriptionListItem label={words.comingUp}>
            {comingUp.map((line) => (
              <Text key={line}>{line}</Text>
            ))}
          </DescriptionListItem>
        )}
      </DescriptionList>
      <Accordion title={words.more} size="sm">
        <DescriptionList direction="row">{itemsOf(more)}</DescriptionList>
      </Accordion>
    </Column>
  );
}

const itemsOf = (facts: Fact[]) =>
  facts.map(([label, value]) => (
    <DescriptionListItem key={label} label={label}>
      <Text>{value}</Text>
    </DescriptionListItem>
  ));

function methodWords({ paymentMethod }: CardBilling, format: Format): string {
  if (paymentMethod === null) return common.none;
  if (paymentMethod.expiresOn === null) return paymentMethod.label;
  return fill(tab.details.expires, {
    method: paymentMethod.label,
    day: format.day(paymentMethod.expiresOn),
  });
}

function openWords(billing: CardBilling, format: Format): string {
  const { overdue } = billing;
  const open = zeroOf(billing.open, billing, 'Invoices');
  if (overdue.every(({ amount }) => amount === 0)) return format.amounts(open);
  return fill(tab.details.openOverdue, { open: format.amounts(open), overdue: format.amounts(overdue) });
}

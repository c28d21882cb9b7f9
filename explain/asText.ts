import { type Exact, exact, negative } from '../server/billing/exact.ts';
import type { ExplanationLine, Money, MrrRule } from '../server/billing/facts.ts';
import { amountText, codedText } from '../server/billing/moneyText.ts';
import { totalByCurrency } from '../server/billing/totals.ts';
import type { Explained } from './explainText.ts';

const RULE_NAMES: Record<MrrRule, string> = {
  net: 'Net of all discounts',
  stripe: 'Matches Stripe: only discounts that last forever are subtracted',
  conservative: 'Conservative: net of all discounts, and past due counts 0',
};

type Row = { label: string; amount: string; exact: string };

/** Names come from Stripe as people typed them; a line break in one must not look like a line of ours. */
const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

const shown = (amount: Exact, currency: string): string =>
  amount.numerator < 0n ? `-${shown(negative(amount), currency)}` : amountText(amount, currency);

const readExact = (text: string): Exact => {
  const [numerator = '', denominator = '1'] = text.split('/');
  return exact(BigInt(numerator), BigInt(denominator));
};

/** Whether a decimal text can say all of it: `amountText` writes at least twelve decimals of a minor unit. */
const isDecimal = ({ denominator }: Exact): boolean => 10n ** 12n % denominator === 0n;

const rowOf = ({ label, amount, exact: text }: ExplanationLine, currency: string): Row => {
  const value = readExact(text);
  return {
    label: oneLine(label),
    amount: isDecimal(value) ? shown(value, currency) : `≈ ${shown(exact(BigInt(amount)), currency)}`,
    exact: text,
  };
};

const width = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length));

const table = (rows: readonly Row[]): string[] => {
  const labels = width(rows.map(({ label }) => label));
  const amounts = width(rows.map(({ amount }) => amount));
  const exacts = width(rows.map((row) => row.exact));
  const drawn = rows.map(
    (row) => `  ${row.label.padEnd(labels)}  ${row.amount.padStart(amounts)}  ${row.exact.padStart(exacts)}`,
  );
  const rule = `  ${'-'.repeat(labels + amounts + exacts + 4)}`;
  return [...drawn.slice(0, -1), rule, ...drawn.slice(-1)];
};

const subscriptionText = ({ id, status, currency, mrr, lines, excluded }: Explained): string => {
  const number = { label: 'MRR', amount: shown(exact(BigInt(mrr)), currency), exact: `${mrr}` };
  const head = { label: '', amount: currency.toUpperCase(), exact: 'exactly, in minor units' };
  const sum =
    lines.length === 0
      ? [`  MRR  ${number.amount}`]
      : table([head, ...lines.map((line) => rowOf(line, currency)), number]);
  const left = excluded.map(({ label, reason }) => `    ${oneLine(label)}: ${oneLine(reason)}`);
  return [oneLine(`${id}, ${status}`), ...sum, ...(left.length > 0 ? ['  Left out', ...left] : [])].join(
    '\n',
  );
};

const totals = (explained: readonly Explained[]): string[] => {
  const amounts = explained.map(({ mrr, currency }): Money => ({ amount: mrr, currency }));
  const { totals: sums, refused } = totalByCurrency(amounts);
  const stated = sums.map((sum) => `  ${codedText(sum)}`);
  const unstated = refused.map((currency) => `  ${currency.toUpperCase()}: too large to be stated exactly`);
  return [`MRR of ${explained.length} subscriptions, by currency`, ...stated, ...unstated];
};

/** The explanations for people: each number with its lines, which add up to it exactly, and what was left out. */
export const asText = (explained: readonly Explained[], rule: MrrRule, at: number): string => {
  const moment = new Date(at * 1000).toISOString();
  const parts = [
    `Rule: ${RULE_NAMES[rule]}\nAt: ${moment}`,
    ...explained.map(subscriptionText),
    ...(explained.length === 1 ? [] : [totals(explained).join('\n')]),
  ];
  return `${parts.join('\n\n')}\n`;
};

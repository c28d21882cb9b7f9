import type { CardBilling } from '@clearsync/contract/card';
import type { Format } from '@clearsync/ui/format/createFormat';
import { fill } from '@clearsync/ui/format/fill';
import { explain } from '@clearsync/ui/strings/explain';

/** Why Stripe's own dashboard may show another MRR than this record's; only what can be so for these subscriptions. */
export function differsWords({ subscriptions, customers, mrr }: CardBilling, format: Format): string[] {
  const words = explain.differs;
  const byRule: Readonly<Record<string, string>> = {
    net: words.net,
    stripe: words.stripe,
    conservative: words.conservative,
  };
  const rules = new Set(subscriptions.map(({ explanation }) => explanation.rule));
  const live = subscriptions.filter(({ ended }) => !ended);
  return [
    ...[...rules].flatMap((rule) => byRule[rule] ?? []),
    ...(live.some(({ endsOn }) => endsOn !== null) ? [words.cancel] : []),
    ...(live.some(({ interval }) => interval === 'week' || interval === 'day') ? [words.week] : []),
    ...(mrr.length > 1 ? [words.currency] : []),
    ...(customers.length > 1 ? [fill(words.several, { count: format.number(customers.length) })] : []),
    words.delay,
  ];
}

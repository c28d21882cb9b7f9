import type { Explained } from './explainText.ts';

const reply = ({ id, mrr, currency, rule, lines, excluded }: Explained) => ({
  id,
  mrr,
  currency,
  rule,
  lines,
  excluded,
});

/** The explanations as JSON: one object for a single subscription, an array for an array; mrr in minor units. */
export const asJson = (explained: readonly Explained[], single: boolean): string => {
  const replies = explained.map(reply);
  return `${JSON.stringify(single ? replies[0] : replies, null, 2)}\n`;
};

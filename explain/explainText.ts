import type { MrrExplanation } from '../server/billing/facts.ts';
import { subscriptionMrr } from '../server/billing/mrr.ts';
import { type ParsedJson, parseJson } from './parseJson.ts';
import type { ExplainOptions } from './readArguments.ts';
import { readObjects } from './readObjects.ts';
import { sortObjects } from './sortObjects.ts';

/** A subscription's number, with its id and Stripe's status. */
export type Explained = MrrExplanation & { id: string; status: string };

/** The explanations in the file's order; `single` when the file is one subscription; `notes` are for stderr. */
export type ExplainedText =
  | { ok: true; single: boolean; explained: Explained[]; notes: string[] }
  | { ok: false; faults: string[] };

const failed = (...faults: string[]): ExplainedText => ({ ok: false, faults });

const lostDigits = (unheld: Extract<ParsedJson, { ok: true }>['unheld']): string[] =>
  unheld.map(
    ({ line, column, text }) =>
      `Line ${line}, column ${column}: ${text} has more digits than a number of JSON keeps; where a whole number is needed it is left out.`,
  );

/** Explains every subscription of a JSON text under a rule at a moment, or says where the text is not what it should be. */
export const explainText = (
  text: string,
  { rule, at }: Pick<ExplainOptions, 'rule' | 'at'>,
): ExplainedText => {
  if (text.trim() === '') return failed('the file: is empty');
  const json = parseJson(text);
  if (!json.ok) return failed(`line ${json.line}, column ${json.column}: is not JSON: ${json.reason}`);
  const sorted = sortObjects(json.value);
  if (!sorted.ok) return failed(sorted.fault);
  const { single, objects, more } = sorted;
  const read = readObjects(objects);
  if (!read.ok) return failed(...read.faults);
  const { entries, catalog, notes } = read;
  if (entries.length === 0 && objects.length > 0) return failed('the file: holds no subscription', ...notes);
  const explained = entries.map(({ subscription, customerDiscount }) => ({
    id: subscription.id,
    status: subscription.status,
    ...subscriptionMrr(subscription, { at, rule, catalog, customerDiscount }),
  }));
  const page = more ? ['The list has more subscriptions than this page of it (has_more).'] : [];
  return { ok: true, single, explained, notes: [...lostDigits(json.unheld), ...notes, ...page] };
};

import type { Money, Risk } from './facts.ts';
import { earliest } from './moments.ts';
import { byText } from './primary.ts';
import { totalByCurrency } from './totals.ts';

const WORST_FIRST: readonly Risk['kind'][] = [
  'dispute',
  'overdue',
  'next_retry',
  'action_required',
  'trial_without_payment_method',
  'card_expires_before_renewal',
  'discount_ends',
];

const momentOf = (risk: Risk): number => ('at' in risk ? risk.at : 0);
const subscriptionOf = (risk: Risk): string => ('subscriptionId' in risk ? risk.subscriptionId : '');

const byWeight = (a: Risk, b: Risk): number =>
  WORST_FIRST.indexOf(a.kind) - WORST_FIRST.indexOf(b.kind) ||
  momentOf(a) - momentOf(b) ||
  byText(subscriptionOf(a), subscriptionOf(b));

/** A trial or a discount that has ended by now is no news any more; its subscription says what came of it. */
const isAhead = (risk: Risk, at: number): boolean =>
  !(risk.kind === 'trial_without_payment_method' || risk.kind === 'discount_ends') || risk.at > at;

const total = (risks: readonly { amounts: Money[] }[]): Money[] =>
  totalByCurrency(risks.flatMap(({ amounts }) => amounts)).totals;

/**
 * Risks of one or several customers as one list, worst first and then the earliest: a dispute, what is overdue and the
 * next retry each once, with their amounts added up by currency; the others once a subscription. `at` is epoch seconds.
 */
export const mergeRisks = (risks: readonly Risk[], at: number): Risk[] => {
  const overdue = risks.filter((risk) => risk.kind === 'overdue');
  const retries = risks.filter((risk) => risk.kind === 'next_retry');
  const dispute = risks.find((risk) => risk.kind === 'dispute');
  const retriedAt = earliest(retries.map((risk) => risk.at));
  const single = risks.filter((risk) => 'subscriptionId' in risk && isAhead(risk, at));
  const once = new Map(single.map((risk) => [`${risk.kind} ${subscriptionOf(risk)}`, risk]));
  return [
    ...(dispute ? [dispute] : []),
    ...(overdue.length > 0 ? [{ kind: 'overdue' as const, amounts: total(overdue) }] : []),
    ...(retriedAt === null ? [] : [{ kind: 'next_retry' as const, at: retriedAt, amounts: total(retries) }]),
    ...once.values(),
  ].sort(byWeight);
};

import type { Scenario } from '../scenario.ts';
import { scenarioOf, to } from './scenarioOf.ts';

const day = 86_400;

/** Kinds that differ in how it goes: trials, failures, pauses and ends. */
export const storyKinds: readonly Scenario[] = [
  scenarioOf('trial with card', {
    subscriptions: [to('teamMonthly', 5, { begins: { within: 12 * day }, trialDays: 14 })],
  }),
  scenarioOf('trial without payment method', {
    subscriptions: [to('businessMonthly', 1, { begins: { within: 13 * day }, trialDays: 14 })],
    method: 'none',
  }),
  scenarioOf('trial converted', { subscriptions: [to('starterMonthly', 1, { trialDays: 14 })] }),
  scenarioOf('paused after trial', {
    subscriptions: [to('businessMonthly', 1, { trialDays: 14, story: { type: 'pausesAfterTrial' } })],
    method: 'none',
  }),
  scenarioOf('past due, declined', {
    subscriptions: [to('businessMonthly', 2, { story: fails('past_due', 'card_declined') })],
  }),
  scenarioOf('past due, card expired', {
    subscriptions: [to('starterMonthly', 1, { story: fails('past_due', 'expired_card') })],
    method: 'expired',
  }),
  scenarioOf('unpaid', {
    subscriptions: [to('teamMonthly', 6, { story: fails('unpaid', 'insufficient_funds') })],
  }),
  scenarioOf('recovered after a failure', {
    subscriptions: [
      to('businessMonthly', 1, { story: { type: 'recovers', step: 2, code: 'insufficient_funds' } }),
    ],
  }),
  scenarioOf('incomplete', {
    subscriptions: [
      to('starterMonthly', 1, {
        begins: { within: 22 * 3_600 },
        story: { type: 'neverPays', code: 'authentication_required' },
      }),
    ],
  }),
  scenarioOf('incomplete, expired', {
    subscriptions: [to('starterMonthly', 1, { story: { type: 'neverPays', code: 'incorrect_cvc' } })],
  }),
  scenarioOf('cancels at period end', {
    subscriptions: [to('businessMonthly', 1, { story: { type: 'cancelsAtPeriodEnd' } })],
  }),
  scenarioOf('cancels at a date', {
    subscriptions: [to('teamMonthly', 3, { story: { type: 'cancelsAt', periodsLater: 2 } })],
  }),
  scenarioOf('yearly, cancels at period end', {
    subscriptions: [to('starterYearly', 1, { story: { type: 'cancelsAtPeriodEnd' } })],
  }),
  scenarioOf('churned, switched', {
    subscriptions: [
      to('teamMonthly', 9, { story: { type: 'ends', periods: 3, feedback: 'switched_service' } }),
    ],
  }),
  scenarioOf('churned, unpaid', {
    subscriptions: [
      to('starterMonthly', 1, { story: { type: 'endsUnpaid', periods: 4, code: 'card_declined' } }),
    ],
  }),
  scenarioOf('churned and back', {
    subscriptions: [
      to('starterMonthly', 1, { story: { type: 'ends', periods: 2, feedback: 'unused' } }),
      to('businessMonthly', 1, { begins: { monthsLater: 6 } }),
    ],
  }),
  ...(['void', 'keep_as_draft', 'mark_uncollectible'] as const).map((behavior) =>
    scenarioOf(`collection paused, ${behavior.replaceAll('_', ' ')}`, {
      subscriptions: [to('businessMonthly', 1, { story: { type: 'collectionPaused', behavior } })],
    }),
  ),
  scenarioOf('invoiced, pays in time', { subscriptions: [to('businessMonthly', 3)], method: 'transfer' }),
  scenarioOf('invoiced, overdue', {
    subscriptions: [to('businessMonthly', 5, { story: { type: 'late', invoices: 2 } })],
    method: 'transfer',
  }),
  scenarioOf('paid out of band', {
    subscriptions: [to('businessYearly', 1, { story: { type: 'paidOutOfBand' } })],
    method: 'transfer',
  }),
  scenarioOf('refunded', {
    subscriptions: [to('businessMonthly', 1, { story: { type: 'refunded', step: 1, share: 'all' } })],
  }),
  scenarioOf('refunded in part', {
    subscriptions: [to('starterMonthly', 1, { story: { type: 'refunded', step: 0, share: 'half' } })],
  }),
  scenarioOf('disputed', { subscriptions: [to('businessMonthly', 1, { story: { type: 'disputed' } })] }),
  scenarioOf('card expires this month', { subscriptions: [to('businessMonthly')], method: 'expiring' }),
  scenarioOf('one-time charge only', { oneTime: [{ amount: 50_000, daysLater: 1 }] }),
  scenarioOf('one-time charges, one failed, one held', {
    oneTime: [
      { amount: 12_000, daysLater: 0, code: 'processing_error' },
      { amount: 12_000, daysLater: 0 },
      { amount: 3_000, daysLater: 3, uncaptured: true },
    ],
  }),
  scenarioOf('never paid', { method: 'none' }),
];

function fails(status: 'past_due' | 'unpaid', code: 'card_declined' | 'expired_card' | 'insufficient_funds') {
  return { type: 'fails', status, invoices: 1, code } as const;
}

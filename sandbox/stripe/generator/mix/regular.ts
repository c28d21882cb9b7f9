import type { Scenario } from '../scenario.ts';
import { scenarioOf, to } from './scenarioOf.ts';

/** Customers about whom there is nothing special; they are most of a population. */
export const regular: readonly Scenario[] = [
  scenarioOf('starter monthly', { subscriptions: [to('starterMonthly')] }),
  scenarioOf('team seats monthly', { subscriptions: [to('teamMonthly', 'seats')], method: 'mastercard' }),
  scenarioOf('business monthly', { subscriptions: [to('businessMonthly')] }),
  scenarioOf('business yearly', { subscriptions: [to('businessYearly')], method: 'amex' }),
  scenarioOf('team seats yearly', { subscriptions: [to('teamYearly', 'seats')] }),
  scenarioOf('starter yearly', { subscriptions: [to('starterYearly')], method: 'mastercard' }),
  scenarioOf('business euro', {
    subscriptions: [to('businessEuro')],
    currency: 'eur',
    country: 'DE',
    method: 'sepa',
  }),
  scenarioOf('churned', {
    subscriptions: [
      to('businessMonthly', 1, { story: { type: 'ends', periods: 5, feedback: 'too_expensive' } }),
    ],
  }),
];

import type { Scenario } from '../scenario.ts';
import { scenarioOf, to } from './scenarioOf.ts';

/** The cycle of a population for measuring: everyone has one monthly subscription and pays. */
export const uniformCycle: readonly Scenario[] = [
  scenarioOf('uniform', { subscriptions: [to('businessMonthly')] }),
];

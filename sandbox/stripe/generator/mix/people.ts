import type { Scenario } from '../scenario.ts';
import { scenarioOf, to } from './scenarioOf.ts';

/** Kinds that differ in who they are: what there is to match with HubSpot. */
export const peopleKinds: readonly Scenario[] = [
  scenarioOf('no e-mail', { person: 'none', subscriptions: [to('starterMonthly')] }),
  scenarioOf('invalid e-mail', { person: 'invalid', subscriptions: [to('starterMonthly')] }),
  scenarioOf('e-mail in capitals', { person: 'capitals', subscriptions: [to('teamMonthly', 2)] }),
  scenarioOf('e-mail at a subdomain', { person: 'subdomain', subscriptions: [to('businessMonthly')] }),
  scenarioOf('free mail', { person: 'freemail', subscriptions: [to('starterMonthly')] }),
  scenarioOf('free mail, yearly', { person: 'freemail', subscriptions: [to('starterYearly')] }),
  scenarioOf('group company, seats', { person: 'group', subscriptions: [to('teamMonthly', 'seats')] }),
  scenarioOf('group company, business', { person: 'group', subscriptions: [to('businessMonthly')] }),
  scenarioOf('group company, euro', {
    person: 'group',
    subscriptions: [to('businessEuro')],
    currency: 'eur',
    country: 'DE',
    method: 'sepa',
  }),
  scenarioOf('group company, yearly', { person: 'group', subscriptions: [to('starterYearly')] }),
  scenarioOf('group company, churned', {
    person: 'group',
    subscriptions: [to('teamMonthly', 3, { story: { type: 'ends', periods: 6, feedback: 'unused' } })],
  }),
  scenarioOf('group company, past due', {
    person: 'group',
    subscriptions: [
      to('businessMonthly', 1, {
        story: { type: 'fails', status: 'past_due', invoices: 1, code: 'insufficient_funds' },
      }),
    ],
  }),
];

/** Two customers with one e-mail address; they must stay next to each other. */
export const sharingPair: readonly Scenario[] = [
  scenarioOf('shares its e-mail with the next', { subscriptions: [to('businessMonthly')] }),
  scenarioOf('shares its e-mail with the one before', {
    person: 'sameAsPrevious',
    subscriptions: [to('starterYearly')],
  }),
];

import { describe, expect, it } from 'vitest';
import type {
  StripeCharge,
  StripeInvoice,
  StripeSubscription,
} from '../../../server/billing/stripeObjects.ts';
import { charge, days, discount, every, facts, invoice, item, price, subscription } from './objects.ts';

const active = subscription();
const free = subscription({ id: 'sub_f' }, [item({ price: every('month', 0) })]);
const trialing = subscription({ id: 'sub_t', status: 'trialing', trial_end: days(5) });
const canceling = subscription({ id: 'sub_c', cancel_at_period_end: true });
const ended = subscription({ id: 'sub_e', status: 'canceled', ended_at: days(-9) });
const inStatus = (status: string) => subscription({ id: `sub_${status}`, status });
const usage = subscription({}, [
  item({ price: price({ recurring: { interval: 'month', interval_count: 1, usage_type: 'metered' } }) }),
]);

describe('status of a customer, the first that holds', () => {
  it.each<[string, StripeSubscription[], StripeCharge[], StripeInvoice[]]>([
    ['never_paid', [], [], []],
    ['never_paid', [], [charge({ status: 'failed' })], []],
    ['never_paid', [ended], [], []],
    ['never_paid', [inStatus('incomplete')], [], []],
    ['never_paid', [inStatus('incomplete_expired')], [], []],
    ['churned', [ended], [charge()], []],
    ['churned', [], [charge()], []],
    ['churned', [ended], [], [invoice({ status: 'paid' })]],
    ['paused', [inStatus('paused'), ended], [charge()], []],
    ['paused', [subscription({ pause_collection: {} })], [charge()], []],
    ['free', [free], [], []],
    ['free', [free, inStatus('paused')], [charge()], []],
    ['free', [subscription({ discounts: [discount({ percent_off: 100 })] })], [charge()], []],
    ['free', [usage], [], []],
    ['paying', [usage], [charge()], []],
    ['trialing', [trialing, free], [], []],
    ['paying', [active], [], []],
    ['paying', [active, trialing, ended], [charge()], []],
    ['paying', [active, canceling], [charge()], []],
    ['canceling', [canceling], [charge()], []],
    ['canceling', [canceling, trialing, ended], [charge()], []],
    ['past_due', [inStatus('past_due'), active], [charge()], []],
    ['past_due', [inStatus('unpaid'), active], [charge()], []],
    ['other', [inStatus('hibernating')], [charge()], []],
    ['paying', [inStatus('hibernating'), active], [charge()], []],
  ])('%s', (status, subscriptions, charges, invoices) => {
    expect(facts({ subscriptions, charges, invoices }).status).toBe(status);
    expect(facts({ subscriptions: subscriptions.toReversed(), charges, invoices }).status).toBe(status);
  });

  it('does not depend on the rule of MRR', () => {
    const status = facts({ subscriptions: [inStatus('past_due')] }, { rule: 'conservative' }).status;
    expect(status).toBe('past_due');
  });
});

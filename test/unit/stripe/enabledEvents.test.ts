import { describe, expect, it } from 'vitest';
import {
  enabledEvents,
  isEnabledEvent,
  tellsOurEvents,
} from '../../../server/stripe/webhooks/enabledEvents.ts';

/** The specification's list, copied: a change of either must be a decision. */
const specified = `
  customer.created customer.updated customer.deleted
  customer.discount.created customer.discount.updated customer.discount.deleted
  customer.subscription.created customer.subscription.updated customer.subscription.deleted
  customer.subscription.paused customer.subscription.resumed customer.subscription.trial_will_end
  customer.subscription.pending_update_applied customer.subscription.pending_update_expired
  invoice.created invoice.finalized invoice.updated invoice.paid invoice.payment_failed
  invoice.payment_action_required invoice.voided invoice.marked_uncollectible invoice.overdue invoice.deleted
  charge.succeeded charge.failed charge.captured charge.updated charge.refunded
  refund.updated refund.failed payment_intent.succeeded payment_intent.payment_failed
  payment_method.attached payment_method.updated payment_method.automatically_updated payment_method.detached
  product.created product.updated product.deleted price.created price.updated price.deleted
  coupon.created coupon.updated coupon.deleted`
  .trim()
  .split(/\s+/);

describe('what our endpoint is told', () => {
  it('is the 46 types of the specification, each once', () => {
    expect(specified).toHaveLength(46);
    expect([...enabledEvents].sort()).toEqual(specified.toSorted());
    expect(new Set(enabledEvents).size).toBe(46);
  });

  it('is recognised one by one', () => {
    expect(specified.filter((type) => !isEnabledEvent(type))).toEqual([]);
    for (const type of ['invoice.upcoming', 'charge.dispute.created', 'customer', 'payout.paid', '*'])
      expect(isEnabledEvent(type)).toBe(false);
  });

  it('is compared without regard to order, and a type more or less is noticed', () => {
    expect(tellsOurEvents(specified.toReversed())).toBe(true);
    expect(tellsOurEvents(specified.slice(1))).toBe(false);
    expect(tellsOurEvents([...specified, 'payout.paid'])).toBe(false);
    expect(tellsOurEvents([...specified.slice(1), 'payout.paid'])).toBe(false);
    expect(tellsOurEvents(['*'])).toBe(false);
  });
});

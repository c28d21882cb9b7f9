import type Stripe from 'stripe';
import type { Wire } from '../../objects/wire.ts';
import { couponsAttached } from '../couponsAt.ts';
import { endOf, inTail, itemsAt, newestStep, quantityOf } from '../life.ts';
import type { Contract, Population } from '../population.ts';
import { type SubscriptionStatus, statusOf } from '../subscriptionState.ts';
import { discountId } from './discount.ts';
import { paymentMethodId } from './paymentMethod.ts';

/** The subscription of a customer's contract, or undefined while it does not exist. */
export function subscriptionAt(
  population: Population,
  customer: number,
  part: number,
): Wire<Stripe.Subscription> | undefined {
  const slot = population.slotOf(customer);
  const contract = slot.contracts[part];
  const newest = contract === undefined ? -1 : newestStep(contract, customer);
  if (contract === undefined || newest < 0) return undefined;
  const { ids } = population;
  const { timeline } = contract;
  const start = timeline.at(customer, 0);
  const status = statusOf(population, contract, customer);
  const trial = timeline.firstPaid === 1;
  const attached = couponsAttached(contract.spec.coupons, contract, newest);
  const transfer = slot.scenario.method === 'transfer';
  const subscription = {
    id: ids.make('subscription', customer, part),
    billing_cycle_anchor: timeline.at(customer, timeline.firstPaid),
    collection_method: transfer ? 'send_invoice' : 'charge_automatically',
    created: start,
    currency: slot.scenario.currency,
    customer: ids.make('customer', customer),
    days_until_due: transfer ? 30 : null,
    default_payment_method: paymentMethodId(population, customer),
    discounts: placed(attached, (place) => discountId(population, customer, part, null, place)),
    items: itemList(population, contract, customer, part, newest),
    latest_invoice: ids.make('invoice', customer, part, newest),
    livemode: population.livemode,
    metadata: {},
    pause_collection: pauseOf(contract, customer, newest),
    start_date: start,
    status,
    trial_end: trial ? timeline.at(customer, 1) : null,
    trial_settings: {
      end_behavior: {
        billing_cycle_anchor: null,
        missing_payment_method: contract.spec.story.type === 'pausesAfterTrial' ? 'pause' : 'create_invoice',
      },
    },
    trial_start: trial ? start : null,
  } satisfies Partial<Wire<Stripe.Subscription>>;
  return Object.assign(
    { ...blank },
    subscription,
    endingOf(population, contract, customer, newest, status),
    status === 'paused' ? { status_details: pausedAt(timeline.at(customer, 1)) } : {},
  );
}

/** What every subscription has alike; all keys stand here so that one is a copy and not fifty insertions. */
const blank: Wire<Stripe.Subscription> = {
  id: '',
  billing_cycle_anchor: 0,
  cancel_at: null,
  cancel_at_period_end: false,
  canceled_at: null,
  cancellation_details: null,
  collection_method: 'charge_automatically',
  created: 0,
  currency: '',
  customer: '',
  days_until_due: null,
  default_payment_method: null,
  discounts: [],
  ended_at: null,
  items: { object: 'list', data: [], has_more: false, url: '' },
  latest_invoice: null,
  livemode: false,
  metadata: {},
  pause_collection: null,
  start_date: 0,
  status: 'active',
  trial_end: null,
  trial_settings: null,
  trial_start: null,
  object: 'subscription',
  application: null,
  application_fee_percent: null,
  automatic_tax: { disabled_reason: null, enabled: false, liability: null },
  billing_cycle_anchor_config: null,
  billing_mode: { flexible: null, type: 'classic' },
  billing_schedules: [],
  billing_thresholds: null,
  customer_account: null,
  default_source: null,
  default_tax_rates: [],
  description: null,
  invoice_settings: {
    account_tax_ids: null,
    custom_fields: null,
    description: null,
    footer: null,
    issuer: { type: 'self' },
  },
  managed_payments: null,
  next_pending_invoice_item_invoice: null,
  on_behalf_of: null,
  payment_settings: {
    payment_method_options: null,
    payment_method_types: null,
    save_default_payment_method: 'off',
  },
  pending_invoice_item_interval: null,
  pending_setup_intent: null,
  pending_update: null,
  schedule: null,
  test_clock: null,
  transfer_data: null,
};

/** The ids of the places that still hold something. */
function placed(coupons: readonly (string | null)[], idOf: (place: number) => string): string[] {
  return coupons.flatMap((coupon, place) => (coupon === null ? [] : [idOf(place)]));
}

function itemList(
  population: Population,
  contract: Contract,
  customer: number,
  part: number,
  newest: number,
): Wire<Stripe.Subscription>['items'] {
  const { ids, catalogue } = population;
  const { timeline } = contract;
  const subscription = ids.make('subscription', customer, part);
  return {
    object: 'list',
    data: itemsAt(contract, newest).map((item, place) => ({
      id: ids.make('subscription_item', customer, part, 0, place),
      object: 'subscription_item',
      billing_thresholds: null,
      created: timeline.at(customer, 0) + place,
      current_period_end: timeline.at(customer, newest + 1),
      current_period_start: timeline.at(customer, newest),
      current_trial: null,
      discounts: placed(couponsAttached(item.coupons, contract, newest), (at) =>
        discountId(population, customer, part, place, at),
      ),
      metadata: {},
      plan: catalogue.planOf(item.price),
      price: catalogue.priceOf(item.price),
      ...(item.quantity === 'usage'
        ? {}
        : { quantity: quantityOf(population, customer, item, place, newest) }),
      subscription,
      tax_rates: [],
    })),
    has_more: false,
    url: `/v1/subscription_items?subscription=${subscription}`,
  };
}

type Ending = Pick<
  Wire<Stripe.Subscription>,
  'cancel_at' | 'cancel_at_period_end' | 'canceled_at' | 'cancellation_details' | 'ended_at'
>;

/** What somebody writes who leaves for a reason; not everybody writes. */
const comments = {
  too_expensive: 'Too expensive for a team of our size.',
  switched_service: null,
  unused: null,
  missing_features: 'We need an export.\nMaybe later!',
} as const;

function endingOf(
  population: Population,
  contract: Contract,
  customer: number,
  newest: number,
  status: SubscriptionStatus,
): Ending {
  const { story } = contract.spec;
  const { timeline } = contract;
  const periodEnd = timeline.at(customer, newest + 1);
  const requested =
    timeline.at(customer, newest) + Math.floor((population.now - timeline.at(customer, newest)) / 2);
  const asked = { comment: null, feedback_option: null, reason: 'cancellation_requested' };
  const none = { comment: null, feedback: null, feedback_option: null, reason: null };
  if (status === 'canceled' || status === 'incomplete_expired') {
    const end = endOf(contract, customer);
    const wished = story.type === 'ends';
    return {
      cancel_at: null,
      cancel_at_period_end: false,
      canceled_at: wished ? timeline.at(customer, newest) + 86_400 : end,
      cancellation_details: wished
        ? { ...asked, comment: comments[story.feedback], feedback: story.feedback }
        : { ...none, reason: status === 'canceled' ? 'payment_failed' : null },
      ended_at: end,
    };
  }
  if (story.type === 'cancelsAtPeriodEnd' || story.type === 'cancelsAt') {
    const atEnd = story.type === 'cancelsAtPeriodEnd';
    return {
      cancel_at: atEnd ? periodEnd : timeline.at(customer, newest + 1 + story.periodsLater),
      cancel_at_period_end: atEnd,
      canceled_at: requested,
      cancellation_details: { ...asked, feedback: atEnd ? 'too_expensive' : null },
      ended_at: null,
    };
  }
  return {
    cancel_at: null,
    cancel_at_period_end: false,
    canceled_at: null,
    cancellation_details: none,
    ended_at: null,
  };
}

function pauseOf(
  contract: Contract,
  customer: number,
  newest: number,
): Wire<Stripe.Subscription.PauseCollection> | null {
  const { story } = contract.spec;
  if (story.type !== 'collectionPaused' || !inTail(contract, customer, newest)) return null;
  return { behavior: story.behavior, resumes_at: null };
}

function pausedAt(transitioned_at: number): Wire<Stripe.Subscription.StatusDetails> {
  return {
    paused: {
      subscription: { type: 'trial_end_without_payment_method' },
      transitioned_at,
      type: 'subscription',
    },
  };
}

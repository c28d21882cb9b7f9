import type { Scenario } from '../scenario.ts';
import { item, scenarioOf, to, toAll } from './scenarioOf.ts';

/** Kinds that differ in what they bought, in which currency and with which discount. */
export const planKinds: readonly Scenario[] = [
  scenarioOf('weekly', { subscriptions: [to('starterWeekly', 1, { begins: { within: 140 * 86_400 } })] }),
  scenarioOf('quarterly', { subscriptions: [to('teamQuarterly', 3)] }),
  scenarioOf('half-yearly', { subscriptions: [to('businessHalfYearly')] }),
  scenarioOf('graduated tiers', { subscriptions: [to('teamGraduated', 'seats')] }),
  scenarioOf('volume tiers', { subscriptions: [to('teamVolume', 'seats')] }),
  scenarioOf('volume tiers, many seats', { subscriptions: [to('teamVolume', 64)] }),
  scenarioOf('packs of a thousand', { subscriptions: [to('contactPacks', 12_500)] }),
  scenarioOf('decimal unit amount', { subscriptions: [to('contactDecimal', 250)] }),
  scenarioOf('metered too', {
    subscriptions: [toAll([item('businessMonthly', 1), item('apiCalls', 'usage')])],
  }),
  scenarioOf('metered only', { subscriptions: [to('apiCalls', 'usage')] }),
  scenarioOf('two items', {
    subscriptions: [toAll([item('teamMonthly', 'seats'), item('analyticsMonthly', 1)])],
  }),
  scenarioOf('two subscriptions', {
    subscriptions: [to('starterMonthly'), to('analyticsYearly', 1, { begins: { monthsLater: 2 } })],
  }),
  scenarioOf('three subscriptions, one ended', {
    subscriptions: [
      to('starterMonthly', 1, { story: { type: 'ends', periods: 3, feedback: 'missing_features' } }),
      to('businessMonthly', 1, { begins: { monthsLater: 3 } }),
      to('analyticsMonthly', 1, { begins: { monthsLater: 5 } }),
    ],
  }),
  scenarioOf('two currencies', {
    subscriptions: [to('businessEuro')],
    oneTime: [],
    currency: 'eur',
    country: 'FR',
    coupon: 'PARTNER',
  }),
  scenarioOf('pounds', { subscriptions: [to('businessPound')], currency: 'gbp', country: 'GB' }),
  scenarioOf('yen', { subscriptions: [to('businessYen')], currency: 'jpy', country: 'JP' }),
  scenarioOf('dinars', { subscriptions: [to('businessDinar', 2)], currency: 'kwd', country: 'KW' }),
  scenarioOf('euro retainer by transfer', {
    subscriptions: [to('supportEuroYearly')],
    currency: 'eur',
    country: 'DE',
    method: 'transfer',
  }),
  scenarioOf('free plan', { subscriptions: [to('starterFree')], method: 'none' }),
  scenarioOf('upgraded', {
    subscriptions: [to('starterMonthly', 1, { changes: { step: 4, items: [item('businessMonthly', 1)] } })],
  }),
  scenarioOf('downgraded', {
    subscriptions: [to('teamMonthly', 20, { changes: { step: 3, items: [item('teamMonthly', 8)] } })],
  }),
  scenarioOf('forever discount', { subscriptions: [to('businessMonthly', 1, { coupons: ['LOYAL20'] })] }),
  scenarioOf('repeating discount', { subscriptions: [to('businessMonthly', 1, { coupons: ['YEAR15'] })] }),
  scenarioOf('repeating discount over, still attached', {
    subscriptions: [to('businessYearly', 1, { coupons: ['SPRING50'] })],
  }),
  scenarioOf('once discount used', { subscriptions: [to('teamMonthly', 4, { coupons: ['WELCOME25'] })] }),
  scenarioOf('once discount waiting for the trial to end', {
    subscriptions: [
      to('teamMonthly', 4, { begins: { within: 12 * 86_400 }, trialDays: 14, coupons: ['WELCOME25'] }),
    ],
  }),
  scenarioOf('amount off forever', { subscriptions: [to('starterMonthly', 1, { coupons: ['FIVEOFF'] })] }),
  scenarioOf('amount off, other currency', {
    subscriptions: [to('businessPound', 1, { coupons: ['FIVEOFF'] })],
    currency: 'gbp',
    country: 'GB',
  }),
  scenarioOf('item and subscription discounts', {
    subscriptions: [
      toAll([item('teamMonthly', 'seats', 'LOYAL20'), item('analyticsMonthly', 1)], { coupons: ['TENOFF6'] }),
    ],
  }),
  scenarioOf('discount on one product', {
    subscriptions: [
      toAll([item('businessMonthly', 1), item('analyticsMonthly', 2)], { coupons: ['ANALYTICS40'] }),
    ],
  }),
  scenarioOf('customer discount', { subscriptions: [to('businessMonthly')], coupon: 'PARTNER' }),
  scenarioOf('customer and subscription discounts', {
    subscriptions: [to('businessMonthly', 1, { coupons: ['LOYAL20'] })],
    coupon: 'PARTNER',
  }),
];

/** What matters most of a customer, by hand, as HubSpot should hold it; "" for what is empty. */
export type KindRow = {
  kind: string;
  status: string;
  health: string;
  mrr: string;
  plan: string;
  interval: string;
  quantity: string;
  discount: string;
  event: string;
  change: string;
  subscription: string;
  /** Where the amounts come from. A euro is 1.086957 and a pound 1.265823 dollars; yen and dinars have no rate. */
  because: string;
};

/**
 * The first customer of each kind that has a contact, at the frozen moment. Seats are what the generator gives that
 * customer; everything else is what its kind in sandbox/stripe/generator/mix buys at the catalogue's prices.
 */
const TABLE = `
starter monthly | paying | healthy | 29.00 | Starter | month | 1 | | new | 29.00 | active | 29.00
team seats monthly | paying | healthy | 114.00 | Team | month | 6 | | new | 114.00 | active | 6 × 19.00
business monthly | paying | healthy | 99.00 | Business | month | 1 | | new | 99.00 | active | 99.00
business yearly | paying | healthy | 82.50 | Business | year | 1 | | new | 82.50 | active | 990.00 ÷ 12
team seats yearly | paying | healthy | 116.08 | Team | year | 7 | | new | 116.08 | active | 7 × 199.00 ÷ 12
starter yearly | paying | healthy | 24.17 | Starter | year | 1 | | new | 24.17 | active | 290.00 ÷ 12
business euro | paying | healthy | 96.74 | Business | month | 1 | | new | 96.74 | active | €89.00
churned | churned | healthy | 0.00 | | | | | churn | -99.00 | canceled | ended after five months

weekly | paying | healthy | 39.00 | Starter | week | 1 | | new | 39.00 | active | 9.00 × 52 ÷ 12
quarterly | paying | healthy | 54.00 | Team | quarter | 3 | | new | 54.00 | active | 3 × 54.00 ÷ 3
half-yearly | paying | healthy | 90.00 | Business | half_year | 1 | | new | 90.00 | active | 540.00 ÷ 6
graduated tiers | paying | healthy | 97.00 | Team | month | 6 | | new | 97.00 | active | 5 × 15.00 + 1 × 12.00 + 10.00
volume tiers | paying | healthy | 130.00 | Team | month | 13 | | new | 130.00 | active | 13 × 10.00
volume tiers, many seats | paying | healthy | 562.00 | Team | month | 64 | | new | 562.00 | active | 64 × 8.00 + 50.00
packs of a thousand | paying | healthy | 130.00 | Contact packs | month | 12500 | | new | 130.00 | active | 13 begun packs × 10.00
decimal unit amount | paying | healthy | 31.26 | Contact packs | month | 250 | | new | 31.26 | active | 250 × 0.12505 = 31.2625
metered too | paying | healthy | 99.00 | Business; API calls | month | 1 | | new | 99.00 | active | usage is no MRR
metered only | paying | healthy | 0.00 | API calls | month | | | none | | active | usage is no MRR, but it is paid for
two items | paying | healthy | 205.00 | Team; Analytics add-on | month | 11 | | new | 205.00 | active | 10 × 19.00 + 15.00
two subscriptions | paying | healthy | 41.50 | Starter; Analytics add-on | mixed | 2 | | new | 12.50 | active | 29.00 + 150.00 ÷ 12
three subscriptions, one ended | paying | healthy | 114.00 | Business; Analytics add-on | month | 2 | | new | 15.00 | active | 99.00 + 15.00
two currencies | paying | healthy | 72.08 | Business | month | 1 | 25.5% off | new | 72.08 | active | €89.00 − 25.5% = €66.305, so €66.31
pounds | paying | healthy | 100.00 | Business | month | 1 | | new | 100.00 | active | £79.00
yen | paying | healthy | | Business | month | 1 | | new | | active | ¥14800
dinars | paying | healthy | | Business | month | 2 | | new | | active | KWD 2 × 30.500
euro retainer by transfer | paying | healthy | 108.70 | Support retainer | year | 1 | | new | 108.70 | active | €1200.00 ÷ 12
free plan | free | healthy | 0.00 | Starter | month | 1 | | none | | active | nothing to pay
upgraded | paying | healthy | 99.00 | Business | month | 1 | | upgrade | 70.00 | active | from 29.00
downgraded | paying | healthy | 152.00 | Team | month | 8 | | downgrade | -228.00 | active | 20 seats less 12 × 19.00
forever discount | paying | healthy | 79.20 | Business | month | 1 | 20% off | new | 79.20 | active | 99.00 − 20%
repeating discount | paying | healthy | 84.15 | Business | month | 1 | 15% off until 2026-12-26 | new | 84.15 | active | 99.00 − 15%
repeating discount over, still attached | paying | healthy | 82.50 | Business | year | 1 | | upgrade | 41.25 | active | 990.00 ÷ 12, was half
once discount used | paying | healthy | 76.00 | Team | month | 4 | | upgrade | 19.00 | active | 4 × 19.00, was 25% less
once discount waiting for the trial to end | trialing | healthy | 0.00 | Team | month | 4 | 25% off once | none | | trialing | a trial has no MRR
amount off forever | paying | healthy | 24.00 | Starter | month | 1 | $5.00 off | new | 24.00 | active | 29.00 − 5.00
amount off, other currency | paying | healthy | 94.94 | Business | month | 1 | £4.00 off | new | 94.94 | active | £79.00 − £4.00
item and subscription discounts | paying | healthy | 243.00 | Team; Analytics add-on | month | 16 | 20% off Team | upgrade | 10.00 | active | 15 × 19.00 − 20% + 15.00, $10.00 off is over
discount on one product | paying | healthy | 117.00 | Business; Analytics add-on | month | 3 | 40% off | new | 117.00 | active | 99.00 + 2 × 15.00 − 40%
customer discount | paying | healthy | 73.76 | Business | month | 1 | 25.5% off | new | 73.76 | active | 99.00 − 25.5% = 73.755
customer and subscription discounts | paying | healthy | 79.20 | Business | month | 1 | 20% off | new | 79.20 | active | only the subscription's

trial with card | trialing | healthy | 0.00 | Team | month | 5 | | none | | trialing | a trial has no MRR
trial without payment method | trialing | no_payment_method | 0.00 | Business | month | 1 | | none | | trialing | a trial has no MRR
trial converted | paying | healthy | 29.00 | Starter | month | 1 | | new | 29.00 | active | 29.00
paused after trial | paused | no_payment_method | 0.00 | Business | month | 1 | | none | | paused | never paid
past due, declined | past_due | retrying | 198.00 | Business | month | 2 | | new | 198.00 | past_due | 2 × 99.00
past due, card expired | past_due | overdue | 29.00 | Starter | month | 1 | | new | 29.00 | past_due | 29.00
unpaid | past_due | overdue | 0.00 | Team | month | 6 | | churn | -114.00 | unpaid | 6 × 19.00 given up
recovered after a failure | paying | healthy | 99.00 | Business | month | 1 | | new | 99.00 | active | 99.00
incomplete | never_paid | action_required | 0.00 | | | | | none | | incomplete | never paid
incomplete, expired | never_paid | healthy | 0.00 | | | | | none | | incomplete_expired | never paid
cancels at period end | canceling | healthy | 99.00 | Business | month | 1 | | planned_cancellation | 0.00 | active | until it ends
cancels at a date | canceling | healthy | 57.00 | Team | month | 3 | | planned_cancellation | 0.00 | active | 3 × 19.00 until it ends
yearly, cancels at period end | canceling | healthy | 24.17 | Starter | year | 1 | | planned_cancellation | 0.00 | active | 290.00 ÷ 12 until it ends
churned, switched | churned | healthy | 0.00 | | | | | churn | -171.00 | canceled | 9 × 19.00 ended
churned, unpaid | churned | healthy | 0.00 | | | | | churn | -29.00 | canceled | ended for want of payment
churned and back | paying | healthy | 99.00 | Business | month | 1 | | reactivation | 99.00 | active | another subscription after four months
collection paused, void | paused | healthy | 0.00 | Business | month | 1 | | downgrade | -99.00 | active | goes on for nothing
collection paused, keep as draft | paused | healthy | 0.00 | Business | month | 1 | | downgrade | -99.00 | active | goes on for nothing
collection paused, mark uncollectible | paused | healthy | 0.00 | Business | month | 1 | | downgrade | -99.00 | active | goes on for nothing
invoiced, pays in time | paying | healthy | 297.00 | Business | month | 3 | | new | 297.00 | active | 3 × 99.00
invoiced, overdue | past_due | overdue | 495.00 | Business | month | 5 | | new | 495.00 | past_due | 5 × 99.00
paid out of band | paying | healthy | 82.50 | Business | year | 1 | | new | 82.50 | active | 990.00 ÷ 12
refunded | paying | healthy | 99.00 | Business | month | 1 | | new | 99.00 | active | refunds change no MRR
refunded in part | paying | healthy | 29.00 | Starter | month | 1 | | new | 29.00 | active | refunds change no MRR
disputed | paying | disputed | 99.00 | Business | month | 1 | | new | 99.00 | active | 99.00
card expires this month | paying | card_expiring | 99.00 | Business | month | 1 | | new | 99.00 | active | 99.00
one-time charge only | churned | healthy | 0.00 | | | | | none | | | has paid, has no subscription
one-time charges, one failed, one held | churned | healthy | 0.00 | | | | | none | | | has paid, has no subscription
never paid | never_paid | healthy | 0.00 | | | | | none | | | nothing was bought

e-mail in capitals | paying | healthy | 38.00 | Team | month | 2 | | new | 38.00 | active | 2 × 19.00
e-mail at a subdomain | paying | healthy | 99.00 | Business | month | 1 | | new | 99.00 | active | 99.00
free mail | paying | healthy | 29.00 | Starter | month | 1 | | new | 29.00 | active | 29.00
free mail, yearly | paying | healthy | 24.17 | Starter | year | 1 | | new | 24.17 | active | 290.00 ÷ 12
group company, seats | paying | healthy | 304.00 | Team | month | 16 | | new | 304.00 | active | 16 × 19.00
group company, business | paying | healthy | 99.00 | Business | month | 1 | | new | 99.00 | active | 99.00
group company, euro | paying | healthy | 96.74 | Business | month | 1 | | new | 96.74 | active | €89.00
group company, yearly | paying | healthy | 24.17 | Starter | year | 1 | | new | 24.17 | active | 290.00 ÷ 12
group company, churned | churned | healthy | 0.00 | | | | | churn | -57.00 | canceled | 3 × 19.00 ended
group company, past due | past_due | overdue | 99.00 | Business | month | 1 | | new | 99.00 | past_due | 99.00
shares its e-mail with the next | paying | healthy | 123.17 | Business; Starter | mixed | 2 | | new | 24.17 | active | 99.00 + 290.00 ÷ 12
shares its e-mail with the one before | paying | healthy | 123.17 | Business; Starter | mixed | 2 | | new | 24.17 | active | the same contact
`;

const rowOf = (line: string): KindRow => {
  const cells = line.split('|').map((cell) => cell.trim());
  if (cells.length !== 12) throw new Error(`twelve cells, not ${cells.length}: ${line}`);
  const [kind = '', status = '', health = '', mrr = '', plan = '', interval = '', ...more] = cells;
  const [quantity = '', discount = '', event = '', change = '', subscription = '', because = ''] = more;
  return {
    kind,
    status,
    health,
    mrr,
    plan,
    interval,
    quantity,
    discount,
    event,
    change,
    subscription,
    because,
  };
};

/** One row a kind, those that have no address left out. */
export const kindTable: readonly KindRow[] = TABLE.split('\n').filter(Boolean).map(rowOf);

/**
 * The company of the group: seven customers at one domain, all of whom have contacts. The rest is the sum of theirs:
 * 304.00 + 99.00 + 99.00 + 29.00 + 24.17 dollars and 89.00 euro.
 */
export const groupCompany = {
  clearsync_customer_status: 'past_due',
  clearsync_payment_health: 'overdue',
  clearsync_mrr: '651.91',
  clearsync_arr: '7822.92',
  clearsync_mrr_original: 'EUR 89.00; USD 555.17',
  clearsync_plan: 'Team; Business; Starter',
  clearsync_billing_interval: 'mixed',
  clearsync_quantity: '21',
  clearsync_active_subscriptions: '6',
  clearsync_subscription_status: 'active',
  clearsync_last_mrr_event: 'churn',
  clearsync_last_mrr_event_amount: '-57.00',
  clearsync_amount_overdue: '99.00',
  clearsync_billing_contacts: '7',
  clearsync_match_method: 'domain',
};

/**
 * The properties that recipes name, as HubSpot shows them: label, pack, and the labels of the options that are named.
 * HubSpot shows them in English whoever looks; a test holds them against what the server makes.
 */
export const recipeProperties = {
  clearsync_customer_status: {
    label: 'Customer status',
    pack: 'A',
    options: {
      free: 'Free',
      trialing: 'Trialing',
      paying: 'Paying',
      canceling: 'Canceling',
      past_due: 'Past due',
      churned: 'Churned',
    },
  },
  clearsync_mrr: { label: 'MRR', pack: 'A', options: {} },
  clearsync_payment_health: {
    label: 'Payment health',
    pack: 'A',
    options: {
      healthy: 'Healthy',
      retrying: 'Retrying',
      overdue: 'Overdue',
      action_required: 'Action required',
      no_payment_method: 'No payment method',
    },
  },
  clearsync_amount_overdue: { label: 'Amount overdue', pack: 'A', options: {} },
  clearsync_cancel_date: { label: 'Cancels / cancelled on', pack: 'A', options: {} },
  clearsync_billing_interval: { label: 'Billing interval', pack: 'B', options: { month: 'Monthly' } },
  clearsync_trial_end_date: { label: 'Trial ends', pack: 'B', options: {} },
  clearsync_cancel_reason: {
    label: 'Cancellation reason',
    pack: 'B',
    options: {
      too_expensive: 'Too expensive',
      missing_features: 'Missing features',
      switched_service: 'Switched service',
    },
  },
  clearsync_next_amount: { label: 'Next renewal amount (estimate)', pack: 'B', options: {} },
  clearsync_discount: { label: 'Discount', pack: 'B', options: {} },
  clearsync_discount_end_date: { label: 'Discount ends', pack: 'B', options: {} },
  clearsync_failed_payments: { label: 'Failed payments in a row', pack: 'B', options: {} },
  clearsync_decline_reason: { label: 'Decline reason', pack: 'B', options: {} },
  clearsync_next_retry_at: { label: 'Next payment retry', pack: 'B', options: {} },
  clearsync_backfill: { label: 'Created or filled by backfill', pack: 'C', options: { false: 'No' } },
} as const;

export type RecipeProperty = keyof typeof recipeProperties;

import type { RecipeProperty } from './recipeProperties.ts';

/** A condition of a trigger, in the terms of HubSpot's filters. */
export type Condition =
  | { kind: 'any'; property: RecipeProperty; values: readonly string[] }
  | { kind: 'known'; property: RecipeProperty }
  | { kind: 'withinDays'; property: RecipeProperty; days: number };

export interface Recipe {
  name: 'dunning' | 'save' | 'trial' | 'lifecycle' | 'priceShock';
  trigger: readonly Condition[];
  /** Further properties that its steps name. */
  also: readonly RecipeProperty[];
}

/** Keeps the first fill from starting a workflow. */
const NOT_BACKFILL: Condition = { kind: 'any', property: 'clearsync_backfill', values: ['false'] };

/** The recipes; their texts are in the catalogue under the same names. */
export const recipesTable: readonly Recipe[] = [
  {
    name: 'dunning',
    trigger: [
      {
        kind: 'any',
        property: 'clearsync_payment_health',
        values: ['retrying', 'overdue', 'action_required'],
      },
      NOT_BACKFILL,
    ],
    also: [
      'clearsync_decline_reason',
      'clearsync_amount_overdue',
      'clearsync_next_retry_at',
      'clearsync_failed_payments',
    ],
  },
  {
    name: 'save',
    trigger: [
      { kind: 'any', property: 'clearsync_customer_status', values: ['canceling'] },
      { kind: 'known', property: 'clearsync_cancel_date' },
      NOT_BACKFILL,
    ],
    also: ['clearsync_cancel_reason', 'clearsync_mrr'],
  },
  {
    name: 'trial',
    trigger: [
      { kind: 'any', property: 'clearsync_customer_status', values: ['trialing'] },
      { kind: 'withinDays', property: 'clearsync_trial_end_date', days: 3 },
      NOT_BACKFILL,
    ],
    also: ['clearsync_payment_health', 'clearsync_next_amount'],
  },
  {
    name: 'lifecycle',
    trigger: [{ kind: 'known', property: 'clearsync_customer_status' }, NOT_BACKFILL],
    also: [],
  },
  {
    name: 'priceShock',
    trigger: [
      { kind: 'any', property: 'clearsync_customer_status', values: ['paying'] },
      { kind: 'withinDays', property: 'clearsync_discount_end_date', days: 30 },
      NOT_BACKFILL,
    ],
    also: ['clearsync_discount', 'clearsync_next_amount', 'clearsync_billing_interval', 'clearsync_mrr'],
  },
];

import { type BillingProperty, choiceProperty, numberProperty } from './property.ts';
import { reported, reportedOne } from './values.ts';
import { zonedDateProperty } from './zonedDateProperty.ts';

/** How the MRR has moved (product.md §3.1 #33 to #35, #37). */
export const movementProperties: readonly BillingProperty[] = [
  choiceProperty(
    {
      name: 'clearsync_last_mrr_event',
      label: 'Last MRR change',
      description: 'What the newest change of the MRR was, or that there was none.',
      pack: 'B',
      rank: 33,
      value: ({ lastMovement }) => lastMovement?.type ?? 'none',
    },
    {
      new: 'New',
      upgrade: 'Upgrade',
      downgrade: 'Downgrade',
      churn: 'Churn',
      reactivation: 'Reactivation',
      planned_cancellation: 'Planned cancellation',
      cancellation_undone: 'Cancellation undone',
      none: 'None',
    },
  ),
  zonedDateProperty({
    name: 'clearsync_last_mrr_event_date',
    label: 'Last MRR change on',
    description: 'Day of the newest change of the MRR.',
    pack: 'B',
    rank: 34,
    moment: ({ lastMovement }) => lastMovement?.at,
  }),
  numberProperty({
    name: 'clearsync_last_mrr_event_amount',
    label: 'Last MRR change amount',
    description:
      'By how much the newest change moved the MRR, negative when it fell, in the reporting currency.',
    pack: 'B',
    rank: 35,
    value: ({ lastMovement }, context) => reportedOne(lastMovement?.change, context),
  }),
  numberProperty({
    name: 'clearsync_mrr_change_30d',
    label: 'MRR change, 30 days',
    description: 'By how much the MRR moved in the last 30 days, in the reporting currency.',
    pack: 'C',
    rank: 37,
    value: ({ mrrChange30d }, context) => reported(mrrChange30d, context),
  }),
];

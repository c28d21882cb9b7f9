import { BillingSummary } from './BillingSummary.tsx';
import type { BillingViewProps } from './billingViewProps.ts';
import { CardFoot } from './CardFoot.tsx';

/** The short drawing, for the sidebar: the first glance with its foot. */
export function BillingBrief(props: BillingViewProps) {
  return <BillingSummary billing={props.billing} asOfNote={props.asOfNote} foot={<CardFoot {...props} />} />;
}

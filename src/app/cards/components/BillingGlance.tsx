import { card } from '@clearsync/ui/strings/card';
import { Flex, Link } from '@hubspot/ui-extensions';
import { BillingSummary } from './BillingSummary.tsx';
import type { BillingViewProps } from './billingViewProps.ts';
import { FreshnessLine } from './FreshnessLine.tsx';

/** The shortest drawing, for the preview of a record: the news, the state, the figures, and the way to Stripe. */
export function BillingGlance(props: BillingViewProps) {
  const [primary] = props.billing.customers;
  return (
    <BillingSummary
      billing={props.billing}
      asOfNote={props.asOfNote}
      foot={
        <Flex justify="between" align="center" gap="sm" wrap={true}>
          <FreshnessLine billing={props.billing} followed={props.followed} />
          {primary === undefined ? null : (
            <Link href={{ url: primary.stripeUrl, external: true }}>{card.actions.open}</Link>
          )}
        </Flex>
      }
    />
  );
}

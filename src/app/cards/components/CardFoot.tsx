import { card } from '@clearsync/ui/strings/card';
import { Flex, Link, LoadingButton } from '@hubspot/ui-extensions';
import type { BillingViewProps } from './billingViewProps.ts';
import { CardMenu } from './CardMenu.tsx';
import { FreshnessLine } from './FreshnessLine.tsx';

interface Props extends BillingViewProps {
  onHistory?: (() => void) | undefined;
}

/** How fresh the numbers are, reading them again, Stripe itself, and the menu. */
export function CardFoot({ billing, pending, reload, followed, onHistory }: Props) {
  const [only, ...others] = billing.customers;
  return (
    <Flex justify="between" align="center" gap="sm" wrap={true}>
      <FreshnessLine billing={billing} followed={followed} />
      <Flex gap="sm" align="center" wrap={true}>
        {only === undefined || others.length > 0 ? null : (
          <Link href={{ url: only.stripeUrl, external: true }}>{card.actions.open}</Link>
        )}
        <LoadingButton size="sm" variant="secondary" loading={pending} onClick={reload} testId="refresh">
          {card.actions.refresh}
        </LoadingButton>
        <CardMenu billing={billing} onChanged={reload} onHistory={onHistory} />
      </Flex>
    </Flex>
  );
}

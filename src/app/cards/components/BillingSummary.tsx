import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { card } from '@clearsync/ui/strings/card';
import { Flex, Link, LoadingButton, Tag } from '@hubspot/ui-extensions';
import type { ReactElement, ReactNode } from 'react';
import { AlertRow } from './AlertRow.tsx';
import type { BillingViewProps } from './billingViewProps.ts';
import { FreshnessLine } from './FreshnessLine.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { StatusRow } from './StatusRow.tsx';

interface Props extends BillingViewProps {
  /** The window that shows how the MRR is made. */
  explain?: ReactElement;
  /** More facts, between the figures and the foot. */
  children?: ReactNode;
}

/** Billing at a glance: the worst news, the state, three figures, and how fresh they are. */
export function BillingSummary({ billing, asOfNote, pending, reload, followed, explain, children }: Props) {
  const format = useFormat();
  const [only, ...others] = billing.customers;
  return (
    <Flex direction="column" gap="md">
      {asOfNote ? (
        <Flex>
          <Tag variant="warning">{fill(card.revoked.asOf, { moment: format.moment(billing.asOf) })}</Tag>
        </Flex>
      ) : null}
      {billing.alert === null ? null : <AlertRow alert={billing.alert} />}
      <StatusRow billing={billing} />
      <KeyFigures billing={billing} explain={explain ?? null} />
      {children}
      <Flex justify="between" align="center" gap="sm" wrap={true}>
        <FreshnessLine billing={billing} followed={followed} />
        <Flex gap="sm" align="center">
          {only === undefined || others.length > 0 ? null : (
            <Link href={{ url: only.stripeUrl, external: true }}>{card.actions.open}</Link>
          )}
          <LoadingButton size="sm" variant="secondary" loading={pending} onClick={reload} testId="refresh">
            {card.actions.refresh}
          </LoadingButton>
        </Flex>
      </Flex>
    </Flex>
  );
}

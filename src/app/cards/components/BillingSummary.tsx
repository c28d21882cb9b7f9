import { Column } from '@clearsync/ui/components/Column';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { card } from '@clearsync/ui/strings/card';
import { Flex, Tag } from '@hubspot/ui-extensions';
import type { ReactElement, ReactNode } from 'react';
import { AlertRow } from './AlertRow.tsx';
import type { BillingViewProps } from './billingViewProps.ts';
import { Figures } from './Figures.tsx';
import { StatusRow } from './StatusRow.tsx';

interface Props extends Pick<BillingViewProps, 'billing' | 'asOfNote'> {
  /** The window that shows how the MRR is made. */
  explain?: ReactElement;
  /** More facts, between the figures and the foot. */
  children?: ReactNode;
  /** What ends it. */
  foot: ReactNode;
}

/** Billing at a glance: the worst news, the state, three figures, and how fresh they are. */
export function BillingSummary({ explain, children, foot, billing, asOfNote }: Props) {
  const format = useFormat();
  return (
    <Column gap="md">
      {asOfNote ? (
        <Flex>
          <Tag variant="warning">{fill(card.revoked.asOf, { moment: format.moment(billing.asOf) })}</Tag>
        </Flex>
      ) : null}
      <AlertRow billing={billing} />
      <StatusRow billing={billing} />
      <Figures billing={billing} explain={explain ?? null} />
      {children}
      {foot}
    </Column>
  );
}

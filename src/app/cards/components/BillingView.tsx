import type { CardBilling } from '@clearsync/contract/card';
import { Freshness } from '@clearsync/ui/components/Freshness';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { card } from '@clearsync/ui/strings/en/card';
import { Divider, Flex, Link, LoadingButton, Tag } from '@hubspot/ui-extensions';
import { AlertRow } from './AlertRow.tsx';
import { BillingTabs } from './BillingTabs.tsx';
import { CustomersTable } from './CustomersTable.tsx';
import { Details } from './Details.tsx';
import { ExplainModal } from './ExplainModal.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { MissingPermissions } from './MissingPermissions.tsx';
import { StatusRow } from './StatusRow.tsx';

interface Props {
  billing: CardBilling;
  compact: boolean;
  /** Marks the values as old: the key no longer works. */
  asOfNote: boolean;
  pending: boolean;
  reload: () => void;
  failed: string | undefined;
}

/** Billing of a record: the worst news, the state, three figures; on the tab also details, tables and actions. */
export function BillingView({ billing, compact, asOfNote, pending, reload, failed }: Props) {
  const format = useFormat();
  const [only] = billing.customers;
  return (
    <Flex direction="column" gap="md">
      {asOfNote ? (
        <Flex>
          <Tag variant="warning">{fill(card.revoked.asOf, { moment: format.moment(billing.asOf) })}</Tag>
        </Flex>
      ) : null}
      {billing.alert === null ? null : <AlertRow alert={billing.alert} />}
      <StatusRow billing={billing} />
      <KeyFigures billing={billing} explain={compact ? null : <ExplainModal billing={billing} />} />
      {compact ? null : (
        <>
          <Details billing={billing} />
          <MissingPermissions missing={billing.missing} />
          {billing.customers.length > 1 ? <CustomersTable customers={billing.customers} /> : null}
          <BillingTabs billing={billing} />
          <Divider />
        </>
      )}
      <Flex justify="between" align="center" gap="sm" wrap={true}>
        <Freshness asOf={billing.asOf} failed={failed} />
        <Flex gap="sm" align="center">
          {only === undefined || billing.customers.length > 1 ? null : (
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

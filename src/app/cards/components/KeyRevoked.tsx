import type { CardBilling } from '@clearsync/contract/card';
import { Column } from '@clearsync/ui/components/Column';
import { fill } from '@clearsync/ui/format/fill';
import { useCanSetUp } from '@clearsync/ui/hooks/useCanSetUp';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { card } from '@clearsync/ui/strings/card';
import { ErrorState, Text } from '@hubspot/ui-extensions';
import type { ComponentType } from 'react';
import type { BillingViewProps, Followed } from './billingViewProps.ts';
import { SettingsButton } from './SettingsButton.tsx';

interface Props {
  since: string;
  billing: CardBilling | null;
  View: ComponentType<BillingViewProps>;
  pending: boolean;
  reload: () => void;
  followed: Followed;
}

/** Stripe refuses the key: says since when and what to do, and keeps the last good values below. */
export function KeyRevoked({ since, billing, View, ...rest }: Props) {
  const format = useFormat();
  const canSetUp = useCanSetUp();
  const words = card.revoked;
  return (
    <Column gap="md">
      <ErrorState title={words.title} type="lock">
        <Column align="start" gap="sm">
          <Text>{fill(words.since, { moment: format.moment(since) })}</Text>
          <Text>
            {billing === null ? words.noData : fill(words.lastGood, { moment: format.moment(billing.asOf) })}
          </Text>
          <Text>{canSetUp ? words.admin : words.other}</Text>
          {canSetUp ? <SettingsButton label={words.reconnect} variant="primary" /> : null}
        </Column>
      </ErrorState>
      {billing === null ? null : <View billing={billing} asOfNote={true} {...rest} />}
    </Column>
  );
}

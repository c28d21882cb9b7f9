import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { card } from '@clearsync/ui/strings/en/card';
import { EmptyState, Flex, LoadingButton, Text, useExtensionContext } from '@hubspot/ui-extensions';
import { useRecordKey } from './useRecordKey.ts';

interface Props {
  unmatched: number;
  pending: boolean;
  reload: () => void;
}

/** Stripe is connected but none of its customers belongs to this record; says by what we looked. */
export function NoMatch({ unmatched, pending, reload }: Props) {
  const { crm } = useExtensionContext<'crm.record.tab'>();
  const format = useFormat();
  const company = crm.objectTypeId === '0-2';
  const who = useRecordKey() ?? (company ? card.noMatch.company : card.noMatch.contact);
  return (
    <EmptyState title={fill(card.noMatch.title, { who })} imageName="contacts" layout="vertical">
      <Flex direction="column" align="center" gap="sm">
        <Text>{company ? card.noMatch.companyText : card.noMatch.contactText}</Text>
        {unmatched > 0 ? (
          <Text variant="microcopy">{format.count(card.noMatch.unmatched, unmatched)}</Text>
        ) : null}
        <LoadingButton variant="primary" loading={pending} onClick={reload} testId="again">
          {card.noMatch.again}
        </LoadingButton>
      </Flex>
    </EmptyState>
  );
}

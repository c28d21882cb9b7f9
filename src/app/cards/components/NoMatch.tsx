import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { card } from '@clearsync/ui/strings/card';
import { useExtensionContext } from '@hubspot/ui-extensions';
import { Blank } from './Blank.tsx';
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
    <Blank
      title={fill(card.noMatch.title, { who })}
      imageName="contacts"
      lines={[company ? card.noMatch.companyText : card.noMatch.contactText]}
      note={unmatched > 0 ? format.count(card.noMatch.unmatched, unmatched) : null}
      again={{ label: card.noMatch.again, pending, onClick: reload }}
    />
  );
}

import { fill } from '@clearsync/ui/format/fill';
import { useCanSetUp } from '@clearsync/ui/hooks/useCanSetUp';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { links } from '@clearsync/ui/strings/links';
import { Button } from '@hubspot/ui-extensions';
import { Blank } from './Blank.tsx';
import { ContactsBilling } from './ContactsBilling.tsx';
import { LinkModal } from './LinkModal.tsx';
import { useRecord } from './useRecord.ts';
import { useRecordKey } from './useRecordKey.ts';

interface Props {
  unmatched: number;
  pending: boolean;
  reload: () => void;
}

/** Stripe is connected but none of its customers belongs to this record; says by what we looked, and how to link one. */
export function NoMatch({ unmatched, pending, reload }: Props) {
  const isCompany = useRecord().objectTypeId === '0-2';
  const format = useFormat();
  const canSetUp = useCanSetUp();
  const words = links.noMatch;
  const who = useRecordKey() ?? (isCompany ? words.company : words.contact);
  const blank = (
    <Blank
      title={fill(words.title, { who })}
      imageName="contacts"
      lines={[isCompany ? words.companyText : words.contactText, canSetUp ? words.linkable : words.inbox]}
      note={unmatched > 0 ? format.count(words.unmatched, unmatched) : null}
      again={{ label: words.again, pending, onClick: reload }}
    >
      {canSetUp ? (
        <Button variant="secondary" overlay={<LinkModal onChanged={reload} />} testId="link-manually">
          {links.link.open}
        </Button>
      ) : null}
    </Blank>
  );
  return isCompany ? <ContactsBilling otherwise={blank} onChanged={reload} /> : blank;
}

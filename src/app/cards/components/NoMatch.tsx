import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { card } from '@clearsync/ui/strings/card';
import type { ReactNode } from 'react';
import { Blank } from './Blank.tsx';
import type { NoMatchProps } from './noMatchProps.ts';
import { useRecord } from './useRecord.ts';
import { useRecordKey } from './useRecordKey.ts';

interface Props extends NoMatchProps {
  /** How a customer comes here nevertheless; by itself: on the record tab. */
  hint?: string;
  children?: ReactNode;
}

/** Stripe is connected but none of its customers belongs to this record; says by what we looked. */
export function NoMatch({ unmatched, pending, reload, hint, children }: Props) {
  const isCompany = useRecord().objectTypeId === '0-2';
  const format = useFormat();
  const words = card.noMatch;
  const who = useRecordKey() ?? (isCompany ? words.company : words.contact);
  return (
    <Blank
      title={fill(words.title, { who })}
      imageName="contacts"
      lines={[isCompany ? words.companyText : words.contactText, hint ?? words.onTab]}
      note={unmatched > 0 ? format.count(words.unmatched, unmatched) : null}
      again={{ label: words.again, pending, onClick: reload }}
    >
      {children}
    </Blank>
  );
}

import type { CardReply } from '@clearsync/contract/card';
import { useCanSetUp } from '@clearsync/ui/hooks/useCanSetUp';
import { card } from '@clearsync/ui/strings/card';
import { Blank } from './Blank.tsx';
import { SettingsButton } from './SettingsButton.tsx';

/** The record's customers are known; a choice of the portal keeps them out of HubSpot. */
export function Excluded({ rule }: { rule: Extract<CardReply, { state: 'excluded' }>['rule'] }) {
  const words = card.excluded;
  const canSetUp = useCanSetUp();
  return (
    <Blank
      title={words.rules[rule]}
      imageName="companies"
      lines={[words.text]}
      note={canSetUp ? words.admin : words.other}
    >
      {canSetUp ? <SettingsButton label={words.change} variant="secondary" /> : null}
    </Blank>
  );
}

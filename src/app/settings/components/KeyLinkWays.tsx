import { keyLink } from '@clearsync/ui/strings/keyLink';
import { Tab, Tabs } from '@hubspot/ui-extensions';
import { type ReactNode, useState } from 'react';
import { KeyLinkTab } from './KeyLinkTab.tsx';

interface Props {
  /** The person at the screen makes and pastes the key. */
  children: ReactNode;
  /** A key has come by the link: what it may read is seen on the next step. */
  onGiven: () => void;
}

/** The two ways in which a key comes: from here, or by a link that somebody else opens. */
export function KeyLinkWays({ children, onGiven }: Props) {
  const [way, setWay] = useState<string | number>('own');
  return (
    <Tabs selected={way} onSelectedChange={(chosen: string | number) => setWay(chosen)}>
      <Tab tabId="own" title={keyLink.own}>
        {children}
      </Tab>
      <Tab tabId="other" title={keyLink.other}>
        {way === 'other' ? <KeyLinkTab onGiven={onGiven} /> : null}
      </Tab>
    </Tabs>
  );
}

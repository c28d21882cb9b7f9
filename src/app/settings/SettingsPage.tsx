import { Guarded } from '@clearsync/ui/components/Guarded';
import { Worded } from '@clearsync/ui/components/Worded';
import { hubspot } from '@hubspot/ui-extensions';
import { Settings } from './components/Settings.tsx';

hubspot.extend<'settings'>(() => (
  <Guarded>
    <Worded>
      <Settings />
    </Worded>
  </Guarded>
));

import { Guarded } from '@clearsync/ui/components/Guarded';
import { Worded } from '@clearsync/ui/components/Worded';
import { hubspot } from '@hubspot/ui-extensions';
import { AppPages } from './AppPages.tsx';

hubspot.extend<'pages'>(() => (
  <Guarded>
    <Worded>
      <AppPages />
    </Worded>
  </Guarded>
));

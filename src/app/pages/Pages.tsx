import { Worded } from '@clearsync/ui/components/Worded';
import { hubspot } from '@hubspot/ui-extensions';
import { Home } from './components/Home.tsx';

hubspot.extend<'pages'>(() => (
  <Worded>
    <Home />
  </Worded>
));

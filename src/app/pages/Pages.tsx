import { hubspot } from '@hubspot/ui-extensions';
import { Home } from './components/Home.tsx';

hubspot.extend<'pages'>(() => <Home />);

import './styles/base.css';
import './styles/shell.css';
import './styles/record.css';
import './styles/layout.css';
import './styles/text.css';
import './styles/feedback.css';
import './styles/data.css';
import './styles/actions.css';
import './styles/charts.css';
import './styles/fields.css';
import './styles/dialogs.css';
import './styles/sandbox.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { fetchSession } from './session.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(<App session={await fetchSession()} />);

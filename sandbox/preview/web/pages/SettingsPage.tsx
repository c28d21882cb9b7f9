import { ExtensionFrame } from '../host/ExtensionFrame.tsx';
import type { Session } from '../session.ts';
import { InternalLink } from '../shell/InternalLink.tsx';

interface SettingsPageProps {
  session: Session;
  locale: string;
}

const sections = [
  'General',
  'Notifications',
  'Security',
  'Users & Teams',
  'Integrations',
  'Properties',
  'Objects',
];

/** Settings → Integrations → Connected apps → the app, with the project's settings extension. */
export function SettingsPage({ session, locale }: SettingsPageProps) {
  const extension = session.extensions.find(({ location }) => location === 'settings');
  return (
    <div className="settings-layout">
      <aside className="settings-menu" aria-label="Settings sections">
        <strong>Settings</strong>
        <ul>
          {sections.map((section) => (
            <li key={section} className={section === 'Integrations' ? 'current' : undefined}>
              {section}
              {section === 'Integrations' && <span className="sub">Connected apps</span>}
            </li>
          ))}
        </ul>
      </aside>
      <div className="settings-content">
        <nav className="breadcrumbs" aria-label="You are here">
          <ol>
            <li>Settings</li>
            <li>Connected apps</li>
            <li aria-current="page">{session.appName}</li>
          </ol>
        </nav>
        <h1>{session.appName}</h1>
        <p className="settings-tabs">
          <span className="current">General settings</span>
          <InternalLink to="/app" className="link">
            Open the app
          </InternalLink>
        </p>
        <h2 className="visually-hidden">General settings</h2>
        {extension ? (
          <ExtensionFrame key={extension.uid} session={session} extension={extension} locale={locale} />
        ) : (
          <p>This project has no settings page.</p>
        )}
      </div>
    </div>
  );
}

import { paramsOf } from '../address.ts';
import { ExtensionFrame } from '../host/ExtensionFrame.tsx';
import type { Session } from '../session.ts';

interface AppPageProps {
  session: Session;
  address: URL;
  locale: string;
}

/** The app's own page: the path after /app and the query are what its router sees. */
export function AppPage({ session, address, locale }: AppPageProps) {
  const extension = session.extensions.find(({ location }) => location === 'pages' || location === 'home');
  const params = paramsOf(address);
  const path = address.pathname.replace(/^\/app/, '') || '/';
  return (
    <div className="sheet app-page">
      <h1 className="visually-hidden">{session.appName}</h1>
      <h2 className="visually-hidden">App page</h2>
      {extension ? (
        <ExtensionFrame
          key={extension.uid}
          session={session}
          extension={extension}
          locale={locale}
          location={{ path, params }}
        />
      ) : (
        <p>This project has no app page.</p>
      )}
    </div>
  );
}

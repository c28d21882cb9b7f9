import { localeOf, useAddress } from './address.ts';
import { AppPage } from './pages/AppPage.tsx';
import { ListPage } from './pages/ListPage.tsx';
import { NotFound } from './pages/NotFound.tsx';
import { RecordPage } from './pages/RecordPage.tsx';
import { SettingsPage } from './pages/SettingsPage.tsx';
import { isObjectTypeId } from './records/objectTypes.ts';
import type { Session } from './session.ts';
import { Shell } from './shell/Shell.tsx';

interface AppProps {
  session: Session;
}

const PageFor = ({ session, address }: AppProps & { address: URL }) => {
  const locale = localeOf(address);
  const { pathname } = address;
  const record = /^\/contacts\/\d+\/record\/(0-[12])\/(\d+)\/?$/.exec(pathname);
  const [, objectTypeId = '', id = ''] = record ?? [];
  if (isObjectTypeId(objectTypeId)) {
    return (
      <RecordPage key={pathname} session={session} objectTypeId={objectTypeId} id={id} locale={locale} />
    );
  }
  if (pathname === '/') return <ListPage session={session} address={address} locale={locale} />;
  if (pathname === '/settings') return <SettingsPage session={session} locale={locale} />;
  if (/^\/app(\/|$)/.test(pathname)) return <AppPage session={session} address={address} locale={locale} />;
  return <NotFound />;
};

/** Shows the page that the address names, inside the frame that all pages share. */
export function App({ session }: AppProps) {
  const address = useAddress();
  return (
    <Shell session={session} address={address}>
      <PageFor session={session} address={address} />
    </Shell>
  );
}

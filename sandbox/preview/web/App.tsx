import { Fragment, useState } from 'react';
import { localeOf, roleOf, useAddress } from './address.ts';
import { ControlStrip } from './control/ControlStrip.tsx';
import { AppPage } from './pages/AppPage.tsx';
import { ListPage } from './pages/ListPage.tsx';
import { NotFound } from './pages/NotFound.tsx';
import { RecordPage } from './pages/RecordPage.tsx';
import { SettingsPage } from './pages/SettingsPage.tsx';
import { isObjectTypeId } from './records/objectTypes.ts';
import type { Session } from './session.ts';
import { Shell } from './shell/Shell.tsx';

interface AppProps {
  session: Omit<Session, 'role' | 'user'>;
}

const PageFor = ({ session, address }: { session: Session; address: URL }) => {
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
export function App({ session: signedIn }: AppProps) {
  const address = useAddress();
  const [turn, setTurn] = useState(0);
  const role = roleOf(address);
  const session = { ...signedIn, role, user: signedIn.users[role] };
  const strip = <ControlStrip address={address} onChanged={() => setTurn((turns) => turns + 1)} />;
  return (
    <Shell session={session} address={address} strip={strip}>
      <Fragment key={turn}>
        <PageFor session={session} address={address} />
      </Fragment>
    </Shell>
  );
}

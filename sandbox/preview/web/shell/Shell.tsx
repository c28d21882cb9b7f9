import type { ReactNode } from 'react';
import { Icon } from '../components/art/Icon.tsx';
import type { Session } from '../session.ts';
import { InternalLink } from './InternalLink.tsx';

interface ShellProps {
  session: Session;
  address: URL;
  /** The sandbox's own controls, above what stands for HubSpot. */
  strip: ReactNode;
  children: ReactNode;
}

interface NavLinkProps {
  to: string;
  here: boolean;
  children: ReactNode;
}

const NavLink = ({ to, here, children }: NavLinkProps) => (
  <InternalLink to={to} aria-current={here ? 'page' : undefined}>
    {children}
  </InternalLink>
);

/** The thin bar that says what this is, the navigation bar, and the page below. */
export function Shell({ session, address, strip, children }: ShellProps) {
  const { pathname, searchParams } = address;
  const companies = pathname.includes('/record/0-2') || searchParams.get('objectTypeId') === '0-2';
  const inCrm = pathname === '/' || pathname.startsWith('/contacts/');
  return (
    <>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <aside className="stand-in-bar" aria-label="The sandbox">
        <span>Local record page: a stand-in for HubSpot</span>
        {strip}
      </aside>
      <header className="top-bar">
        <InternalLink to="/" className="mark" aria-label="Local portal, start">
          <Icon name="crm" size="md" />
        </InternalLink>
        <nav aria-label="Main">
          <NavLink to="/" here={inCrm && !companies}>
            Contacts
          </NavLink>
          <NavLink to="/?objectTypeId=0-2" here={inCrm && companies}>
            Companies
          </NavLink>
          <NavLink to="/app" here={pathname.startsWith('/app')}>
            {session.appName}
          </NavLink>
          <NavLink to="/settings" here={pathname === '/settings'}>
            Settings
          </NavLink>
        </nav>
        <span className="who">
          {session.user.firstName} {session.user.lastName} · portal {session.portalId}
        </span>
      </header>
      <main id="main">{children}</main>
    </>
  );
}

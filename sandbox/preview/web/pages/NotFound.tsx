import { InternalLink } from '../shell/InternalLink.tsx';

/** What an address shows that names no page of the stand-in. */
export const NotFound = () => (
  <div className="sheet narrow">
    <h1>There is no such page here</h1>
    <p>
      The stand-in has contacts, companies, their records, the settings page and the app page.{' '}
      <InternalLink to="/" className="link">
        Go to contacts
      </InternalLink>
    </p>
  </div>
);

import { useState } from 'react';
import { goTo } from '../address.ts';
import { fetchRecords } from '../records/fetchRecords.ts';
import { isObjectTypeId, type ObjectTypeId, objectTypes } from '../records/objectTypes.ts';
import type { RecordPage } from '../records/schema.ts';
import type { Session } from '../session.ts';
import { InternalLink } from '../shell/InternalLink.tsx';
import { useLoaded } from '../useLoaded.ts';
import { LoadedView } from './LoadedView.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import { RecordTable } from './RecordTable.tsx';
import { useSearchText } from './useSearchText.ts';

interface ListPageProps {
  session: Session;
  address: URL;
  locale: string;
}

const PAGE_SIZE = 25;

interface CursorPagerProps {
  /** The cursors that led here; the last one is this page's. */
  trail: string[];
  page: RecordPage;
  setTrail: (trail: string[]) => void;
}

const CursorPager = ({ trail, page, setTrail }: CursorPagerProps) => {
  const { after } = page;
  if (trail.length === 0 && !after) return null;
  return (
    <nav className="pager" aria-label="Pages">
      <button type="button" disabled={trail.length === 0} onClick={() => setTrail(trail.slice(0, -1))}>
        ‹ Prev
      </button>
      <span>Page {trail.length + 1}</span>
      <button type="button" disabled={!after} onClick={() => after && setTrail([...trail, after])}>
        Next ›
      </button>
    </nav>
  );
};

interface RecordListProps {
  session: Session;
  objectTypeId: ObjectTypeId;
  query: string;
  locale: string;
}

const RecordList = ({ session, objectTypeId, query, locale }: RecordListProps) => {
  const [trail, setTrail] = useState<string[]>([]);
  const after = trail.at(-1) ?? null;
  const loaded = useLoaded(`${objectTypeId}/${query}/${after}`, () =>
    fetchRecords({ objectTypeId, query, after, limit: PAGE_SIZE }),
  );
  return (
    <LoadedView loaded={loaded} label={objectTypes[objectTypeId].many}>
      {(page) => (
        <>
          <RecordTable session={session} objectTypeId={objectTypeId} records={page.results} locale={locale} />
          <CursorPager trail={trail} page={page} setTrail={setTrail} />
        </>
      )}
    </LoadedView>
  );
};

/** The local portal's contacts or companies, with a search box and pages. */
export function ListPage({ session, address, locale }: ListPageProps) {
  const asked = address.searchParams.get('objectTypeId') ?? '0-1';
  const objectTypeId = isObjectTypeId(asked) ? asked : '0-1';
  const previewed = address.searchParams.get('preview');
  const { text, setText, query } = useSearchText(address.searchParams.get('query') ?? '');
  return (
    <div className="sheet">
      <h1 className="visually-hidden">Records of the local portal</h1>
      <nav className="list-tabs" aria-label="Kinds of record">
        {Object.entries(objectTypes).map(([id, { many }]) => (
          <InternalLink
            key={id}
            to={id === '0-1' ? '/' : `/?objectTypeId=${id}`}
            aria-current={id === objectTypeId ? 'page' : undefined}
          >
            {many}
          </InternalLink>
        ))}
      </nav>
      <search>
        <form
          className="list-search"
          onSubmit={(event) => {
            event.preventDefault();
            goTo(`/?${new URLSearchParams({ objectTypeId, query: text })}`);
          }}
        >
          <input
            type="search"
            aria-label={`Search ${objectTypes[objectTypeId].many.toLowerCase()}`}
            placeholder={objectTypeId === '0-1' ? 'Search name or email' : 'Search name or domain'}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </form>
      </search>
      <RecordList
        key={`${objectTypeId}/${query}`}
        session={session}
        objectTypeId={objectTypeId}
        query={query}
        locale={locale}
      />
      {previewed && /^\d+$/.test(previewed) && (
        <PreviewPanel
          key={previewed}
          session={session}
          objectTypeId={objectTypeId}
          id={previewed}
          locale={locale}
        />
      )}
    </div>
  );
}

import { setInAddress } from '../address.ts';
import { Icon } from '../components/art/Icon.tsx';
import { fetchRecord } from '../records/fetchRecords.ts';
import { type ObjectTypeId, objectTypes } from '../records/objectTypes.ts';
import { recordPath } from '../records/recordPath.ts';
import type { Session } from '../session.ts';
import { InternalLink } from '../shell/InternalLink.tsx';
import { useLoaded } from '../useLoaded.ts';
import { LoadedView } from './LoadedView.tsx';
import { cardsAt, RecordCard } from './RecordPage.tsx';

interface PreviewPanelProps {
  session: Session;
  objectTypeId: ObjectTypeId;
  id: string;
  locale: string;
}

/** The panel beside a list that shows one of its records in brief, with the app's preview cards. */
export function PreviewPanel({ session, objectTypeId, id, locale }: PreviewPanelProps) {
  const loaded = useLoaded(`preview/${objectTypeId}/${id}`, () => fetchRecord(objectTypeId, id));
  return (
    <aside className="preview-panel" aria-label="Preview">
      <LoadedView loaded={loaded} label="Record">
        {(detail) => {
          const view = { session, objectTypeId, detail, locale, refresh: () => undefined };
          return (
            <>
              <header>
                <h2>{detail.name}</h2>
                <button
                  type="button"
                  className="icon-button"
                  aria-label="Close preview"
                  onClick={() => setInAddress('preview', null)}
                >
                  <Icon name="remove" size="md" />
                </button>
              </header>
              <p>
                {detail.email ?? detail.domain ?? ''}{' '}
                <InternalLink to={recordPath(session.portalId, objectTypeId, id)} className="link">
                  View {objectTypes[objectTypeId].one.toLowerCase()}
                </InternalLink>
              </p>
              {cardsAt(view, 'crm.preview').map((extension) => (
                <RecordCard key={extension.uid} view={view} extension={extension} />
              ))}
            </>
          );
        }}
      </LoadedView>
    </aside>
  );
}

import { useState } from 'react';
import { ExtensionFrame } from '../host/ExtensionFrame.tsx';
import { fetchRecord } from '../records/fetchRecords.ts';
import type { ObjectTypeId } from '../records/objectTypes.ts';
import type { RecordDetail } from '../records/schema.ts';
import type { Session, SessionExtension } from '../session.ts';
import { useLoaded } from '../useLoaded.ts';
import { AssociationsCard } from './AssociationsCard.tsx';
import { LoadedView } from './LoadedView.tsx';
import { RecordMiddle } from './RecordMiddle.tsx';
import { RecordSummary } from './RecordSummary.tsx';

interface RecordPageProps {
  session: Session;
  objectTypeId: ObjectTypeId;
  id: string;
  locale: string;
}

/** What every part of the record page is given. */
export interface RecordView {
  session: Session;
  objectTypeId: ObjectTypeId;
  detail: RecordDetail;
  locale: string;
  refresh: () => void;
}

interface CardProps {
  view: RecordView;
  extension: SessionExtension;
}

/** One app card: its title and the extension that runs in it. */
export const RecordCard = ({ view, extension }: CardProps) => {
  const { session, objectTypeId, detail, locale, refresh } = view;
  return (
    <section className="card" aria-labelledby={`card-${extension.uid}`}>
      <h2 id={`card-${extension.uid}`}>{extension.title}</h2>
      <ExtensionFrame
        session={session}
        extension={extension}
        locale={locale}
        record={{ objectTypeId, detail, refresh }}
      />
    </section>
  );
};

/** The cards of a location that are made for this kind of record. */
export const cardsAt = ({ session, objectTypeId }: RecordView, location: string): SessionExtension[] =>
  session.extensions.filter(
    (extension) => extension.location === location && extension.objectTypeIds.includes(objectTypeId),
  );

/** A record as HubSpot lays it out: who it is, the middle with its tabs, the sidebar with its cards. */
export function RecordPage({ session, objectTypeId, id, locale }: RecordPageProps) {
  const [version, setVersion] = useState(0);
  const [last, setLast] = useState<RecordDetail | null>(null);
  const loaded = useLoaded(`${objectTypeId}/${id}/${version}`, async () => {
    const detail = await fetchRecord(objectTypeId, id);
    setLast(detail);
    return detail;
  });
  // A refresh keeps what is shown until the new values are there, so that cards don't start anew.
  const shown = loaded.state === 'loading' && last ? ({ state: 'ready', value: last } as const) : loaded;
  return (
    <LoadedView loaded={shown} label="Record">
      {(detail) => {
        const view = {
          session,
          objectTypeId,
          detail,
          locale,
          refresh: () => setVersion((known) => known + 1),
        };
        return (
          <div className="record-layout">
            <RecordSummary view={view} />
            <RecordMiddle view={view} />
            <aside className="record-sidebar" aria-label="Cards">
              {cardsAt(view, 'crm.record.sidebar').map((extension) => (
                <RecordCard key={extension.uid} view={view} extension={extension} />
              ))}
              <AssociationsCard view={view} />
            </aside>
          </div>
        );
      }}
    </LoadedView>
  );
}

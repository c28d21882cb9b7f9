import { type ObjectTypeId, objectTypes } from '../records/objectTypes.ts';
import { recordPath } from '../records/recordPath.ts';
import { Avatar } from '../shell/Avatar.tsx';
import { InternalLink } from '../shell/InternalLink.tsx';
import type { RecordView } from './RecordPage.tsx';

/** The records of the other kind that this one is associated with. */
export function AssociationsCard({ view: { session, objectTypeId, detail } }: { view: RecordView }) {
  const other: ObjectTypeId = objectTypeId === '0-1' ? '0-2' : '0-1';
  const records = detail.associations.filter((record) => record.objectTypeId === other);
  const title = `${objectTypes[other].many} (${records.length})`;
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      {records.length === 0 && <p className="nothing">None associated.</p>}
      <ul className="associated">
        {records.map((record) => (
          <li key={record.id}>
            <Avatar name={record.name} small />
            <span>
              <InternalLink to={recordPath(session.portalId, other, record.id)} className="link">
                {record.name}
              </InternalLink>
              <span className="microcopy">{record.email ?? record.domain}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

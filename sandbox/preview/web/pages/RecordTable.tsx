import { setInAddress } from '../address.ts';
import { type ObjectTypeId, objectTypes } from '../records/objectTypes.ts';
import { recordPath } from '../records/recordPath.ts';
import { StatusText } from '../records/StatusText.tsx';
import type { ListedRecord } from '../records/schema.ts';
import type { Session } from '../session.ts';
import { Avatar } from '../shell/Avatar.tsx';
import { InternalLink } from '../shell/InternalLink.tsx';

interface RecordTableProps {
  session: Session;
  objectTypeId: ObjectTypeId;
  records: ListedRecord[];
  locale: string;
}

const moneyOf = ({ properties }: ListedRecord, locale: string): string => {
  const amount = properties['clearsync_mrr'];
  const currency = properties['clearsync_currency'];
  if (!amount) return '--';
  return Number(amount).toLocaleString(
    locale,
    currency ? { style: 'currency', currency } : { minimumFractionDigits: 2 },
  );
};

/** One page of records: name, e-mail or domain, and what ClearSync wrote of their billing. */
export function RecordTable({ session, objectTypeId, records, locale }: RecordTableProps) {
  const { many, secondary } = objectTypes[objectTypeId];
  if (records.length === 0) return <p className="nothing">No {many.toLowerCase()} match.</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: wide tables scroll, by keyboard too
    <section className="table-scroll bordered" aria-label={many} tabIndex={0}>
      <table className="default">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">{secondary}</th>
            <th scope="col">Stripe status</th>
            <th scope="col" style={{ textAlign: 'right' }}>
              MRR
            </th>
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={record.id}>
              <td>
                <span className="name-cell">
                  <Avatar name={record.name} small />
                  <InternalLink to={recordPath(session.portalId, objectTypeId, record.id)} className="link">
                    {record.name}
                  </InternalLink>
                  <button
                    type="button"
                    className="preview-button"
                    aria-label={`Preview ${record.name}`}
                    onClick={() => setInAddress('preview', record.id)}
                  >
                    Preview
                  </button>
                </span>
              </td>
              <td>{(objectTypeId === '0-1' ? record.email : record.domain) ?? '--'}</td>
              <td>
                <StatusText properties={record.properties} />
              </td>
              <td style={{ textAlign: 'right' }}>{moneyOf(record, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

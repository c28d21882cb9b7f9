import { formatProperty } from '../records/formatProperty.ts';
import { objectTypes } from '../records/objectTypes.ts';
import type { RecordProperty } from '../records/schema.ts';
import { Avatar } from '../shell/Avatar.tsx';
import { InternalLink } from '../shell/InternalLink.tsx';
import type { RecordView } from './RecordPage.tsx';

const about = [
  'email',
  'phone',
  'jobtitle',
  'company',
  'lifecyclestage',
  'domain',
  'industry',
  'city',
  'country',
  'createdate',
  'hs_object_id',
];

const Property = ({ property, locale }: { property: RecordProperty; locale: string }) => (
  <div>
    <dt>{property.label}</dt>
    <dd>{formatProperty(property, locale) || '--'}</dd>
  </div>
);

const PropertyGroup = ({
  title,
  properties,
  locale,
}: {
  title: string;
  properties: RecordProperty[];
  locale: string;
}) => (
  <details className="property-group" open>
    <summary>
      <h2>{title}</h2>
    </summary>
    <dl>
      {properties.map((property) => (
        <Property key={property.name} property={property} locale={locale} />
      ))}
    </dl>
  </details>
);

/** The left column: avatar, name, the properties about the record and those that ClearSync wrote. */
export function RecordSummary({ view: { objectTypeId, detail, locale } }: { view: RecordView }) {
  const { one, many } = objectTypes[objectTypeId];
  const known = about.flatMap((name) => detail.properties.find((property) => property.name === name) ?? []);
  const written = detail.properties.filter(
    ({ groupName, value }) => groupName === 'clearsync_billing' && value,
  );
  const secondary = objectTypeId === '0-1' ? detail.email : detail.domain;
  return (
    <aside className="record-summary" aria-label={`About this ${one.toLowerCase()}`}>
      <InternalLink
        to={objectTypeId === '0-1' ? '/' : `/?objectTypeId=${objectTypeId}`}
        className="link back"
      >
        ‹ {many}
      </InternalLink>
      <div className="who-card">
        <Avatar name={detail.name} />
        <div>
          <h1>{detail.name || `Record ${detail.id}`}</h1>
          <p>{secondary ?? 'No email'}</p>
        </div>
      </div>
      <PropertyGroup title={`About this ${one.toLowerCase()}`} properties={known} locale={locale} />
      {written.length > 0 && (
        <PropertyGroup
          title={written[0]?.groupLabel ?? 'ClearSync billing'}
          properties={written}
          locale={locale}
        />
      )}
    </aside>
  );
}

import { formatProperty } from '../records/formatProperty.ts';
import { objectTypes } from '../records/objectTypes.ts';
import { propertiesOf, type RecordProperty } from '../records/schema.ts';
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
  <details className="property-group" open={matchMedia('(min-width: 801px)').matches}>
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
  const all = propertiesOf(detail);
  const known = about.flatMap((name) => all.find((property) => property.name === name) ?? []);
  const group = detail.groups.find(({ name }) => name === 'clearsync_billing');
  const written = group?.properties.filter(({ value }) => value) ?? [];
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
          <h1>{detail.name}</h1>
          <p>{secondary ?? 'No email'}</p>
        </div>
      </div>
      <PropertyGroup title={`About this ${one.toLowerCase()}`} properties={known} locale={locale} />
      {written.length > 0 && (
        <PropertyGroup title={group?.label ?? ''} properties={written} locale={locale} />
      )}
    </aside>
  );
}

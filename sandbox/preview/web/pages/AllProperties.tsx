import { formatProperty } from '../records/formatProperty.ts';
import type { RecordDetail } from '../records/schema.ts';

interface AllPropertiesProps {
  detail: RecordDetail;
  locale: string;
}

/** Every property of a record by its group: label, internal name and value. */
export function AllProperties({ detail, locale }: AllPropertiesProps) {
  const groups = [...new Set(detail.properties.map(({ groupName }) => groupName))];
  return groups.map((group) => {
    const properties = detail.properties.filter(({ groupName }) => groupName === group);
    return (
      <section className="card" key={group}>
        <h2>{properties[0]?.groupLabel ?? group}</h2>
        <dl className="all-properties">
          {properties.map((property) => (
            <div key={property.name}>
              <dt>
                {property.label} <code>{property.name}</code>
              </dt>
              <dd>{formatProperty(property, locale) || '--'}</dd>
            </div>
          ))}
        </dl>
      </section>
    );
  });
}

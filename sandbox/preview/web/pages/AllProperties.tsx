import { formatProperty } from '../records/formatProperty.ts';
import type { RecordDetail } from '../records/schema.ts';

interface AllPropertiesProps {
  detail: RecordDetail;
  locale: string;
}

/** Every property of a record by its group: label, internal name and value. */
export function AllProperties({ detail, locale }: AllPropertiesProps) {
  return detail.groups
    .filter(({ properties }) => properties.length > 0)
    .map(({ name, label, properties }) => (
      <section className="card" key={name}>
        <h2>{label}</h2>
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
    ));
}

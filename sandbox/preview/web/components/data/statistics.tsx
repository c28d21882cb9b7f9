import type {
  DescriptionListItemProps,
  DescriptionListProps,
  StatisticsItemProps,
  StatisticsProps,
  StatisticsTrendProps,
} from '@hubspot/ui-extensions';

export const Statistics = ({ children }: StatisticsProps) => <div className="statistics">{children}</div>;

export const StatisticsItem = ({ label, number, children }: StatisticsItemProps) => (
  <div className="statistic">
    <div className="statistic-label">{label}</div>
    <div className="statistic-number">{number}</div>
    {children && <div className="statistic-more">{children}</div>}
  </div>
);

export const StatisticsTrend = ({ value, direction, color }: StatisticsTrendProps) => {
  const shown = color ?? (direction === 'increase' ? 'green' : 'red');
  return (
    <span className={`trend ${shown}`}>
      <span aria-hidden="true">{direction === 'increase' ? '▲' : '▼'}</span>
      <span className="visually-hidden">{direction === 'increase' ? 'Up by ' : 'Down by '}</span> {value}
    </span>
  );
};

export const DescriptionList = ({ children, direction = 'column' }: DescriptionListProps) => (
  <dl className={`description-list ${direction}`}>{children}</dl>
);

export const DescriptionListItem = ({ label, children }: DescriptionListItemProps) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

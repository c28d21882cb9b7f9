import type { ChartData } from './series.ts';

interface ChartTableProps {
  title: string;
  xLabel: string;
  data: ChartData;
}

/** The numbers of a chart for whoever can't or won't read the drawing. */
export function ChartTable({ title, xLabel, data }: ChartTableProps) {
  return (
    <details className="chart-table">
      <summary>Show as a table</summary>
      <table className="compact">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{xLabel}</th>
            {data.series.map(({ name }) => (
              <th key={name} scope="col" style={{ textAlign: 'right' }}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.categories.map((category, at) => (
            <tr key={category}>
              <th scope="row">{category}</th>
              {data.series.map(({ name, values }) => (
                <td key={name} style={{ textAlign: 'right' }}>
                  {values[at]?.toLocaleString('en') ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

import type { ChartColor, ChartProps } from '@hubspot/ui-extensions';

/** The rows of a chart as categories along x and one series a colour group. */
export interface Series {
  name: string;
  color: string;
  /** One value for each category; null where the data has none. */
  values: (number | null)[];
}

export interface ChartData {
  categories: string[];
  series: Series[];
  /** Largest value, or largest sum when stacked; at least 1. */
  top: number;
}

const colors: Record<ChartColor, string> = {
  aqua: '#00a4bd',
  orange: '#f2794b',
  purple: '#6a78d1',
  yellow: '#f5c26b',
  pink: '#ea90b1',
  blue: '#5178b0',
  green: '#00a38d',
  darkAqua: '#00758a',
  darkOrange: '#c2512b',
  darkPurple: '#4a5699',
  darkYellow: '#b98626',
  darkPink: '#b15a7d',
  darkBlue: '#31507d',
  darkGreen: '#00695b',
};
const order: ChartColor[] = ['aqua', 'orange', 'purple', 'yellow', 'green', 'pink', 'blue'];

const rowsOf = ({ data }: ChartProps) => (Array.isArray(data) ? data : data.data);

/** What a value is called: by the labels that came with the data, else as it stands. */
const labelOf = ({ data }: ChartProps, field: string, value: string): string =>
  (Array.isArray(data) ? undefined : data.options?.propertyLabels?.[field]?.[value]) ?? value;

/** Turns a chart's rows into categories and series. */
export function chartData(chart: ChartProps): ChartData {
  const { x, y, options: pair } = chart.axes;
  const group = pair?.groupFieldByColor;
  const rows = rowsOf(chart);
  const categories = [...new Set(rows.map((row) => String(row[x.field] ?? '')))];
  const groups = group ? [...new Set(rows.map((row) => String(row[group] ?? '')))] : [''];
  const palette = chart.options?.colorList ?? chart.options?.colors ?? order;
  const series = groups.map((name, index): Series => {
    const color = pair?.colors?.[name] ?? palette[index % palette.length] ?? 'aqua';
    const own = rows.filter((row) => !group || String(row[group] ?? '') === name);
    const values = categories.map((category) => {
      const found = own.filter((row) => String(row[x.field] ?? '') === category);
      return found.length === 0 ? null : found.reduce((sum, row) => sum + Number(row[y.field] ?? 0), 0);
    });
    return { name: group ? labelOf(chart, group, name) : (y.label ?? y.field), color: colors[color], values };
  });
  const sums = categories.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const highest = pair?.stacking ? sums : series.flatMap(({ values }) => values.map((value) => value ?? 0));
  return {
    categories: categories.map((category) => labelOf(chart, x.field, category)),
    series,
    top: Math.max(1, ...highest),
  };
}

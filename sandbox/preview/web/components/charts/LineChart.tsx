import type { LineChartProps } from '@hubspot/ui-extensions';
import { ChartFrame } from './ChartFrame.tsx';
import { type Plot, roundUp } from './scale.ts';
import { type ChartData, chartData, type Series } from './series.ts';

interface Point {
  x: number;
  y: number;
  label: string;
}

const pointsOf = (plot: Plot, data: ChartData, { values }: Series, end: number): Point[] => {
  const slot = plot.width / Math.max(1, data.categories.length);
  return data.categories.flatMap((category, at) => {
    const value = values[at];
    if (value === null || value === undefined) return [];
    const x = plot.left + slot * (at + 0.5);
    const y = plot.bottom - (value / end) * plot.height;
    return [{ x, y, label: `${category}: ${value.toLocaleString('en')}` }];
  });
};

export const LineChart = (props: LineChartProps) => {
  const data = chartData(props);
  const end = roundUp(data.top);
  return (
    <ChartFrame chart={props} data={data} end={end}>
      {(plot) =>
        data.series.map((series) => {
          const points = pointsOf(plot, data, series, end);
          return (
            <g key={series.name}>
              <polyline
                className="line"
                stroke={series.color}
                points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
              />
              {points.map(({ x, y, label }) => (
                <circle key={label} cx={x} cy={y} r={3.5} fill={series.color}>
                  <title>{label}</title>
                </circle>
              ))}
            </g>
          );
        })
      }
    </ChartFrame>
  );
};

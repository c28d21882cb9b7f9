import type { BarChartProps } from '@hubspot/ui-extensions';
import { ChartFrame } from './ChartFrame.tsx';
import { type Plot, roundUp, shortNumber } from './scale.ts';
import { type ChartData, chartData } from './series.ts';

interface Bar {
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
  color: string;
  value: number;
  label: string;
}

const barsOf = (plot: Plot, data: ChartData, end: number, stacked: boolean): Bar[] => {
  const slot = plot.width / Math.max(1, data.categories.length);
  const inner = Math.min(slot * 0.7, 90);
  const width = stacked ? inner : inner / data.series.length;
  return data.categories.flatMap((category, at) => {
    let below = 0;
    return data.series.map(({ name, color, values }, index) => {
      const value = values[at] ?? 0;
      const height = (value / end) * plot.height;
      const left = plot.left + slot * at + (slot - inner) / 2;
      const bar: Bar = {
        key: `${category}/${name}`,
        x: stacked ? left : left + width * index,
        y: plot.bottom - height - below,
        width: Math.max(1, width - (stacked ? 0 : 2)),
        height,
        color,
        value,
        label: `${category}${data.series.length > 1 ? `, ${name}` : ''}: ${value.toLocaleString('en')}`,
      };
      if (stacked) below += height;
      return bar;
    });
  });
};

export const BarChart = (props: BarChartProps) => {
  const data = chartData(props);
  const end = roundUp(data.top);
  const stacked = props.axes.options?.stacking ?? false;
  return (
    <ChartFrame chart={props} data={data} end={end}>
      {(plot) =>
        barsOf(plot, data, end, stacked).map((bar) => (
          <g key={bar.key}>
            <rect x={bar.x} y={bar.y} width={bar.width} height={bar.height} fill={bar.color} rx={2}>
              <title>{bar.label}</title>
            </rect>
            {props.options?.showDataLabels && (
              <text x={bar.x + bar.width / 2} y={bar.y - 4} textAnchor="middle">
                {shortNumber(bar.value)}
              </text>
            )}
          </g>
        ))
      }
    </ChartFrame>
  );
};

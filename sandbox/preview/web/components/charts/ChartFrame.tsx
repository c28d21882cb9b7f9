import type { ChartProps } from '@hubspot/ui-extensions';
import { type ReactNode, useId } from 'react';
import { ChartTable } from './ChartTable.tsx';
import { type Plot, plotOf, shortNumber, ticks } from './scale.ts';
import type { ChartData } from './series.ts';
import { useFrameWidth } from './useFrameWidth.ts';

interface ChartFrameProps {
  chart: ChartProps;
  data: ChartData;
  /** Value at the top of the axis. */
  end: number;
  children: (plot: Plot) => ReactNode;
}

/** About how wide a letter of an axis is drawn, one of East Asia, and the room between two names, in pixels. */
const LETTER = 7;
const WIDE_LETTER = 13;
const GAP = 12;

const lengthOf = (name: string): number =>
  [...name].reduce((sum, letter) => sum + (letter >= '\u2e80' ? WIDE_LETTER : LETTER), 0);

/** Every how manieth category is named, so that the names don't run into each other. */
const labelStep = (slot: number, categories: readonly string[]): number => {
  const longest = Math.max(0, ...categories.map(lengthOf));
  return Math.max(1, Math.ceil((longest + GAP) / slot));
};

/** Axes, grid, legend and the table that says the same in words, around a chart's marks. */
export function ChartFrame({ chart, data, end, children }: ChartFrameProps) {
  const { x, y } = chart.axes;
  const title = chart.options?.title ?? `${y.label ?? y.field} by ${x.label ?? x.field}`;
  const id = useId();
  const { ref, width } = useFrameWidth<HTMLElement>();
  const plot = plotOf(width);
  const slot = plot.width / Math.max(1, data.categories.length);
  const step = labelStep(slot, data.categories);
  return (
    <figure className="chart" aria-labelledby={id} ref={ref}>
      <figcaption id={id}>{title}</figcaption>
      <svg
        width={width}
        height={250}
        role="img"
        aria-label={`${title}. The table below has the same numbers.`}
      >
        {ticks(end).map((value) => {
          const at = plot.bottom - (value / end) * plot.height;
          return (
            <g key={value}>
              <line className="grid" x1={plot.left} x2={plot.left + plot.width} y1={at} y2={at} />
              <text x={plot.left - 8} y={at + 4} textAnchor="end">
                {shortNumber(value)}
              </text>
            </g>
          );
        })}
        {data.categories.map((category, index) =>
          index % step === 0 ? (
            <text
              key={category}
              x={plot.left + slot * (index + 0.5)}
              y={plot.bottom + 20}
              textAnchor="middle"
            >
              {category}
            </text>
          ) : null,
        )}
        {children(plot)}
      </svg>
      {(chart.options?.showLegend ?? data.series.length > 1) && (
        <ul className="legend">
          {data.series.map(({ name, color }) => (
            <li key={name}>
              <span style={{ background: color }} aria-hidden="true" />
              {name}
            </li>
          ))}
        </ul>
      )}
      <ChartTable title={title} xLabel={x.label ?? x.field} data={data} />
    </figure>
  );
}

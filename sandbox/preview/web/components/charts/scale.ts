/** A round number at or above `top` (1, 2, 2.5 or 5 times a power of ten), so that the axis reads well. */
export function roundUp(top: number): number {
  const power = 10 ** Math.floor(Math.log10(top));
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= top) ?? 10;
  return step * power;
}

/** Five ticks from 0 to `end`. */
export const ticks = (end: number): number[] => [0, 1, 2, 3, 4].map((quarter) => (end * quarter) / 4);

/** Short enough for an axis: 12.5K, 3M. */
export const shortNumber = (value: number): string =>
  new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 }).format(value);

/** The box of a chart's marks inside its frame, in pixels. */
export interface Plot {
  left: number;
  width: number;
  height: number;
  bottom: number;
}

/** The box for a frame of that width; the rest is for the axes' words. */
export const plotOf = (frameWidth: number): Plot => ({
  left: 52,
  width: frameWidth - 60,
  height: 196,
  bottom: 212,
});

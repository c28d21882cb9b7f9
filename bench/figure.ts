/** One measured number against what it should be. */
export type Figure = {
  figure: string;
  value: number;
  unit: string;
  /** Null when nothing is asked of it. */
  aim: number | null;
  /** value ÷ aim */
  ratio: number | null;
  met: boolean | null;
};

const rounded = (value: number): number => Number(value.toPrecision(4));

/** A figure that should be at least its aim. */
export const atLeast = (figure: string, value: number, unit: string, aim: number): Figure => ({
  figure,
  value: rounded(value),
  unit,
  aim,
  ratio: rounded(value / aim),
  met: value >= aim,
});

/** A figure that should be at most its aim. */
export const atMost = (figure: string, value: number, unit: string, aim: number): Figure => ({
  ...atLeast(figure, value, unit, aim),
  met: value <= aim,
});

/** A figure to know. */
export const noted = (figure: string, value: number, unit: string): Figure => ({
  figure,
  value: rounded(value),
  unit,
  aim: null,
  ratio: null,
  met: null,
});

/** What every bench is given. */
export type BenchOptions = {
  /** A postgresql:// or pglite: address; a fresh database is made when absent. */
  database: string | null;
  /** Also what takes many minutes. */
  large: boolean;
  /** How many customers are stored; null: as many as the bench's aim is about. Only `card` asks. */
  customers: number | null;
  /** Whether the local Stripe keeps Stripe's rate limits. */
  rateLimits: boolean;
};

export type Bench = (options: BenchOptions) => AsyncIterable<Figure>;

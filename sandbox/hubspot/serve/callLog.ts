/** What `GET /__control/calls` answers. */
export interface CallSummary {
  total: number;
  /** By method and path template, e.g. `POST /crm/objects/2026-09/contacts/batch/read`. */
  byEndpoint: Record<string, number>;
  byStatus: Record<string, number>;
  inFlight: number;
  maxInFlight: number;
  /** 429 answers, injected ones included. */
  throttled: number;
  /** Most requests within any 10 seconds of the clock, Search apart. */
  peakPer10Seconds: number;
  /** Most searches within any second. */
  peakSearchesPerSecond: number;
  /** Requests to paths that are not dated 2026-09. */
  undated: string[];
}

/** Counts the calls of the API host; the app host and the control routes are not counted. */
export class CallLog {
  #summary = emptySummary();
  readonly #general = new SlidingPeak(10_000);
  readonly #search = new SlidingPeak(1000);

  begin(endpoint: string, isSearch: boolean, now: number): void {
    const summary = this.#summary;
    summary.total += 1;
    summary.byEndpoint[endpoint] = (summary.byEndpoint[endpoint] ?? 0) + 1;
    summary.inFlight += 1;
    summary.maxInFlight = Math.max(summary.maxInFlight, summary.inFlight);
    if (isSearch) summary.peakSearchesPerSecond = this.#search.note(now);
    else summary.peakPer10Seconds = this.#general.note(now);
  }

  /** `status` is undefined when the connection was cut before an answer. */
  end(status: number | undefined): void {
    const key = status === undefined ? 'none' : String(status);
    this.#summary.inFlight -= 1;
    this.#summary.byStatus[key] = (this.#summary.byStatus[key] ?? 0) + 1;
    if (status === 429) this.#summary.throttled += 1;
  }

  noteUndated(call: string): void {
    if (this.#summary.undated.length < 1000) this.#summary.undated.push(call);
  }

  summary(): CallSummary {
    return structuredClone(this.#summary);
  }

  reset(): void {
    const { inFlight } = this.#summary;
    this.#summary = { ...emptySummary(), inFlight };
    this.#general.reset();
    this.#search.reset();
  }
}

const emptySummary = (): CallSummary => ({
  total: 0,
  byEndpoint: {},
  byStatus: {},
  inFlight: 0,
  maxInFlight: 0,
  throttled: 0,
  peakPer10Seconds: 0,
  peakSearchesPerSecond: 0,
  undated: [],
});

class SlidingPeak {
  readonly #windowMs: number;
  #times: number[] = [];
  #first = 0;
  #peak = 0;

  constructor(windowMs: number) {
    this.#windowMs = windowMs;
  }

  note(now: number): number {
    this.#times.push(now);
    while ((this.#times[this.#first] ?? now) <= now - this.#windowMs) this.#first += 1;
    if (this.#first > 4096) {
      this.#times = this.#times.slice(this.#first);
      this.#first = 0;
    }
    this.#peak = Math.max(this.#peak, this.#times.length - this.#first);
    return this.#peak;
  }

  reset(): void {
    this.#times = [];
    this.#first = 0;
    this.#peak = 0;
  }
}

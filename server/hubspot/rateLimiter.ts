import type { Timer } from './timer.ts';

/** So many calls may start within a window, and so many may be under way at once. */
export type Budget = { calls: number; windowMs: number; inFlight: number };

/** Of what HubSpot says it allows, the part that we use. */
const OUR_SHARE = 0.91;

/**
 * Keeps one portal's calls within a rolling window, in the order in which they came. It slows down on a 429 and by
 * HubSpot's own headers (others may call for the same portal), and returns to its budget step by step.
 */
export class RateLimiter {
  readonly #budget: Budget;
  readonly #timer: Timer;
  readonly #waiting: (() => void)[] = [];
  #started: number[] = [];
  #running = 0;
  #allowed: number;
  #ceiling: number;
  #pausedUntil = 0;
  #changedAt = 0;
  #wakesAt = Number.POSITIVE_INFINITY;

  constructor(budget: Budget, timer: Timer) {
    this.#budget = budget;
    this.#timer = timer;
    this.#allowed = budget.calls;
    this.#ceiling = budget.calls;
  }

  /** Runs `call` when its turn has come. */
  async run<Result>(call: () => Promise<Result>): Promise<Result> {
    await new Promise<void>((turn) => {
      this.#waiting.push(turn);
      this.#admit();
    });
    try {
      return await call();
    } finally {
      this.#running -= 1;
      this.#admit();
    }
  }

  /** HubSpot refused a call for its rate: nothing starts for so many milliseconds, and then fewer than before. */
  slowDown(retryAfterMs: number): void {
    const now = this.#timer.now();
    this.#allowed = Math.max(1, Math.floor(this.#allowed * 0.75));
    this.#changedAt = now;
    this.#pausedUntil = Math.max(this.#pausedUntil, now + retryAfterMs);
  }

  /** Reads the `X-HubSpot-RateLimit-*` headers of an answer (reference/hubspot-api.md §3.2). */
  observe(headers: Headers): void {
    const max = Number(headers.get('x-hubspot-ratelimit-max') ?? Number.NaN);
    const windowMs = Number(headers.get('x-hubspot-ratelimit-interval-milliseconds') ?? Number.NaN);
    const remaining = Number(headers.get('x-hubspot-ratelimit-remaining') ?? Number.NaN);
    const now = this.#timer.now();
    if (max > 0 && windowMs > 0) {
      const share = Math.floor(((max * this.#budget.windowMs) / windowMs) * OUR_SHARE);
      this.#ceiling = Math.max(1, Math.min(this.#budget.calls, share));
    }
    // What is under way may use up the rest.
    if (remaining < this.#running)
      this.#pausedUntil = Math.max(this.#pausedUntil, now + this.#budget.windowMs / 10);
    if (now - this.#changedAt < this.#budget.windowMs) return;
    this.#changedAt = now;
    this.#allowed = Math.min(this.#budget.calls, this.#allowed + Math.ceil(this.#budget.calls / 10));
  }

  /** The part of the window's calls that were made within it: 0 to 1. */
  used(): number {
    const from = this.#timer.now() - this.#budget.windowMs;
    const made = this.#started.filter((at) => at > from).length;
    return Math.min(1, made / Math.max(1, Math.min(this.#allowed, this.#ceiling)));
  }

  #admit(): void {
    while (this.#running < this.#budget.inFlight) {
      const wait = this.#waiting.length === 0 ? 0 : this.#waitMs();
      if (wait > 0) {
        this.#wakeIn(wait);
        return;
      }
      const turn = this.#waiting.shift();
      if (turn === undefined) return;
      this.#running += 1;
      this.#started.push(this.#timer.now());
      turn();
    }
  }

  #waitMs(): number {
    const now = this.#timer.now();
    const { windowMs } = this.#budget;
    this.#started = this.#started.filter((at) => at > now - windowMs);
    const allowed = Math.min(this.#allowed, this.#ceiling);
    const oldestInTheWay = this.#started[this.#started.length - allowed];
    const untilFree = oldestInTheWay === undefined ? 0 : oldestInTheWay + windowMs - now;
    return Math.max(untilFree, this.#pausedUntil - now);
  }

  #wakeIn(wait: number): void {
    const at = this.#timer.now() + wait;
    if (at >= this.#wakesAt) return;
    this.#wakesAt = at;
    void this.#timer.sleep(Math.ceil(wait)).then(() => {
      this.#wakesAt = Number.POSITIVE_INFINITY;
      this.#admit();
    });
  }
}

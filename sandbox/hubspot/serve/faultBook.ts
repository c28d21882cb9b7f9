import { z } from 'zod';

/** How a call can be made to fail; see README.md for each. */
export const faultSchema = z.strictObject({
  kind: z.enum([
    'rolling_limit',
    'secondly_limit',
    'daily_limit',
    'token_expired',
    'token_revoked',
    'missing_scopes',
    'locked',
    'migrating',
    'error',
    'commit_then_error',
    'commit_then_reset',
    'hang',
    'reset',
    'cut_body',
    'html',
    'latency',
    'reject_record',
  ]),
  /** Which calls: HTTP method, and a part of the path. Without them every call of the API host. */
  method: z.string().optional(),
  path: z.string().optional(),
  portalId: z.number().int().optional(),
  /** How often; 0 = until cleared. */
  times: z.number().int().min(0).default(1),
  /** Calls that match and pass before the first failure. */
  skip: z.number().int().min(0).default(0),
  /** Of `error`, `commit_then_error` and `html`. */
  status: z.number().int().min(400).max(599).default(502),
  /** Header `Retry-After` in seconds, of any error answer. */
  retryAfter: z.number().int().optional(),
  /** Of `latency`, in real milliseconds. */
  milliseconds: z.number().int().min(0).default(500),
  /** Of `reject_record`: a record id, an address, a domain or a trace id. */
  record: z.string().optional(),
  code: z.string().default('INVALID_OPTION'),
  message: z.string().optional(),
  property: z.string().default('email'),
});

export type Fault = z.infer<typeof faultSchema>;

/** A fault waiting for its calls. */
export interface PlannedFault extends Fault {
  id: number;
  used: number;
}

/** The faults that tests ordered. */
export class FaultBook {
  #planned: PlannedFault[] = [];
  #lastId = 0;

  plan(fault: Fault): PlannedFault {
    this.#lastId += 1;
    const planned = { ...fault, id: this.#lastId, used: 0 };
    this.#planned.push(planned);
    return planned;
  }

  list(): readonly PlannedFault[] {
    return this.#planned;
  }

  clear(): void {
    this.#planned = [];
  }

  /** The fault that hits this call, counted as used; latency adds to another fault instead of hiding it. */
  take(
    method: string,
    path: string,
    portalId: number | undefined,
  ): { fault?: PlannedFault; latencyMs: number } {
    let latencyMs = 0;
    for (const fault of [...this.#planned]) {
      if (fault.kind === 'reject_record' || !matches(fault, method, path, portalId)) continue;
      if (!this.#use(fault)) continue;
      if (fault.kind !== 'latency') return { fault, latencyMs };
      latencyMs += fault.milliseconds;
    }
    return { latencyMs };
  }

  /** The fault that rejects one record of a write, known by any of `keys`. */
  takeRecord(
    method: string,
    path: string,
    portalId: number,
    keys: readonly string[],
  ): PlannedFault | undefined {
    const found = this.#planned.find(
      (fault) =>
        fault.kind === 'reject_record' &&
        fault.record !== undefined &&
        keys.includes(fault.record) &&
        matches(fault, method, path, portalId),
    );
    return found !== undefined && this.#use(found) ? found : undefined;
  }

  get rejectsRecords(): boolean {
    return this.#planned.some((fault) => fault.kind === 'reject_record');
  }

  #use(fault: PlannedFault): boolean {
    if (fault.skip > 0) {
      fault.skip -= 1;
      return false;
    }
    fault.used += 1;
    if (fault.times > 0 && fault.used >= fault.times)
      this.#planned = this.#planned.filter((one) => one !== fault);
    return true;
  }
}

const matches = (fault: PlannedFault, method: string, path: string, portalId: number | undefined): boolean =>
  (fault.method === undefined || fault.method === method) &&
  (fault.path === undefined || path.includes(fault.path)) &&
  (fault.portalId === undefined || fault.portalId === portalId);

/** What can go wrong with a request on demand. */
export const faultKinds = [
  'rate_global',
  'rate_endpoint',
  'concurrency_global',
  'concurrency_endpoint',
  'resource_specific',
  'lock_timeout',
  'conflict',
  'server_error',
  'bad_gateway_html',
  'unavailable_without_error',
  'hang',
  'cut_body',
  'reset',
  'latency',
  'invalid_json',
  'empty_body',
  'empty_page',
  'unauthorized',
  'expired_key',
  'ip_blocked',
  'forbidden',
  'not_found',
  'redirect',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/**
 * A fault to come. It applies to requests of `match` (a path ends with `*` to match what begins so), `times`
 * times (always, when absent) after letting `skip` pass, or with `probability` (0 to 1). `ms` is the length of a
 * latency or of a hang, which otherwise lasts until the caller gives up. `permission` is what `forbidden` names.
 */
export type Fault = {
  match?: { method?: string | undefined; path?: string | undefined } | undefined;
  kind: FaultKind;
  times?: number | undefined;
  skip?: number | undefined;
  probability?: number | undefined;
  ms?: number | undefined;
  permission?: string | undefined;
  location?: string | undefined;
};

export type Faults = {
  add(faults: readonly Fault[]): void;
  /** The faults that meet this request; each counts as used. At most one is not a latency. */
  meet(method: string, path: string): Fault[];
  read(): readonly Fault[];
  clear(): void;
};

const matches = ({ match }: Fault, method: string, path: string): boolean => {
  if (match?.method !== undefined && match.method.toUpperCase() !== method) return false;
  const wanted = match?.path;
  if (wanted === undefined) return true;
  return wanted.endsWith('*') ? path.startsWith(wanted.slice(0, -1)) : path === wanted;
};

/** A small linear congruential generator, so that a probability gives the same run each time. Answers 0 to 1. */
const seededRandom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

/** Makes an empty list of faults; the first fault that matches a request and has turns left is met. */
export const createFaults = (seed = 1): Faults => {
  const random = seededRandom(seed);
  let planned: Fault[] = [];
  const strikes = (fault: Fault): boolean => {
    if ((fault.skip ?? 0) > 0) {
      fault.skip = (fault.skip ?? 0) - 1;
      return false;
    }
    if (fault.times !== undefined && fault.times <= 0) return false;
    if (fault.probability !== undefined && random() >= fault.probability) return false;
    if (fault.times !== undefined) fault.times -= 1;
    return true;
  };
  return {
    add: (faults) => {
      planned.push(...faults.map((fault) => ({ ...fault })));
    },
    meet: (method, path) => {
      const met: Fault[] = [];
      for (const fault of planned) {
        const isFailure = fault.kind !== 'latency';
        if (isFailure && met.some((each) => each.kind !== 'latency')) continue;
        if (matches(fault, method, path) && strikes(fault)) met.push(fault);
      }
      planned = planned.filter((fault) => fault.times === undefined || fault.times > 0);
      return met;
    },
    read: () => planned.map((fault) => ({ ...fault })),
    clear: () => {
      planned = [];
    },
  };
};

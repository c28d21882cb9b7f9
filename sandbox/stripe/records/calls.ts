/** How often an endpoint was called, how it answered and how many calls it held at once. */
type EndpointCalls = { calls: number; maxInFlight: number; statuses: Record<string, number> };

/** Counts since the start or the last reset. Endpoints are named by operation: `GET /v1/customers/:id`. */
type CallCounts = {
  total: number;
  maxInFlight: number;
  endpoints: Record<string, EndpointCalls>;
};

export type Calls = {
  /** Counts a request in; the answered function counts it out with its status (0: no answer was sent). */
  begin(endpoint: string): (status: number) => void;
  read(): CallCounts;
  reset(): void;
};

type Running = EndpointCalls & { inFlight: number };

/** Makes a counter of calls per endpoint. */
export const createCalls = (): Calls => {
  const endpoints = new Map<string, Running>();
  let total = 0;
  let inFlight = 0;
  let maxInFlight = 0;
  const endpointOf = (name: string): Running => {
    const known = endpoints.get(name) ?? { calls: 0, maxInFlight: 0, statuses: {}, inFlight: 0 };
    endpoints.set(name, known);
    return known;
  };
  return {
    begin: (name) => {
      const endpoint = endpointOf(name);
      total += 1;
      endpoint.calls += 1;
      maxInFlight = Math.max(maxInFlight, ++inFlight);
      endpoint.maxInFlight = Math.max(endpoint.maxInFlight, ++endpoint.inFlight);
      return (status) => {
        inFlight -= 1;
        endpoint.inFlight -= 1;
        endpoint.statuses[status] = (endpoint.statuses[status] ?? 0) + 1;
      };
    },
    read: () => ({
      total,
      maxInFlight,
      endpoints: Object.fromEntries(
        [...endpoints].map(([name, { inFlight: _, ...counts }]) => [
          name,
          { ...counts, statuses: { ...counts.statuses } },
        ]),
      ),
    }),
    reset: () => {
      for (const [name, endpoint] of endpoints) {
        if (endpoint.inFlight === 0) endpoints.delete(name);
        else Object.assign(endpoint, { calls: 0, maxInFlight: endpoint.inFlight, statuses: {} });
      }
      total = 0;
      maxInFlight = inFlight;
    },
  };
};

import type { Route } from './apiRequest.ts';
import { namesIn, segmentsOf } from './pathNames.ts';

/** A route that fits a request, with the values of its pattern's names. */
export type Matched = { route: Route; path: Readonly<Record<string, string>> };

type Compiled = { route: Route; segments: readonly string[] };

export type Router = {
  match(method: string, path: string): Matched | undefined;
  /** The parameters that a route takes. */
  known(route: Route): ReadonlySet<string>;
};

/** Makes a router. Routes are tried in their order, among those of the same method and length. */
export const createRouter = (routes: readonly Route[]): Router => {
  const shelves = new Map<string, Compiled[]>();
  const parameters = new Map<Route, ReadonlySet<string>>();
  for (const route of routes) {
    const segments = segmentsOf(route.pattern);
    const shelf = `${route.method} ${segments.length}`;
    shelves.set(shelf, [...(shelves.get(shelf) ?? []), { route, segments }]);
    parameters.set(route, new Set(route.parameters));
  }
  return {
    known: (route) => parameters.get(route) ?? new Set(),
    match: (method, path) => {
      const asked = segmentsOf(path);
      for (const { route, segments } of shelves.get(`${method} ${asked.length}`) ?? []) {
        const names = namesIn(segments, asked);
        if (names !== undefined) return { route, path: names };
      }
      return undefined;
    },
  };
};

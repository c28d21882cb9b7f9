import type { Route } from './apiCall.ts';

interface Pattern {
  segments: string[];
  route: Route;
}

/** The route of a request and the parameters of its path. */
export interface RouteMatch {
  route: Route;
  params: Record<string, string>;
}

/** Makes a lookup by method and path in which a literal segment beats a parameter. */
export function createMatcher(
  routes: readonly Route[],
): (method: string, path: string) => RouteMatch | undefined {
  const patterns = new Map<string, Pattern[]>();
  const rank = ({ segments }: Pattern) => segments.map((part) => (part.startsWith('{') ? '1' : '0')).join('');
  for (const route of routes) {
    const segments = route.path.split('/').slice(1);
    const key = `${route.method} ${segments.length}`;
    patterns.set(key, [...(patterns.get(key) ?? []), { segments, route }]);
  }
  for (const group of patterns.values()) group.sort((a, b) => rank(a).localeCompare(rank(b)));
  return (method, path) => {
    const parts = path.split('/').slice(1);
    for (const { segments, route } of patterns.get(`${method} ${parts.length}`) ?? []) {
      const params = matchSegments(segments, parts);
      if (params !== undefined) return { route, params };
    }
    return undefined;
  };
}

function matchSegments(
  segments: readonly string[],
  parts: readonly string[],
): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [at, segment] of segments.entries()) {
    const part = parts[at] ?? '';
    if (segment.startsWith('{')) params[segment.slice(1, -1)] = decode(part);
    else if (segment !== part) return undefined;
  }
  return params;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

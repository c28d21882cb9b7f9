/** The segments of a path or a pattern. */
export const segmentsOf = (path: string): string[] => path.split('/').slice(1);

/** The values of a pattern's `:names` in a path of the same length; undefined when the path does not fit. */
export const namesIn = (
  segments: readonly string[],
  asked: readonly string[],
): Record<string, string> | undefined => {
  const names: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const value = asked[index] ?? '';
    if (segment.startsWith(':')) names[segment.slice(1)] = decodeURIComponent(value);
    else if (segment !== value) return undefined;
  }
  return names;
};

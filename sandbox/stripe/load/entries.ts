/** One object of the file and where it stands: `path` as the scanner of places names it. */
export type FileEntry = { path: readonly (string | number)[]; name: string; value: unknown };

/**
 * The objects of a file: of an array, of a list as the API answers it, or of the `resources` map of Stripe's fixtures.
 * Undefined when it is none of the three.
 */
export function entriesOf(root: unknown): FileEntry[] | undefined {
  if (Array.isArray(root)) return numbered(root, []);
  if (typeof root !== 'object' || root === null) return undefined;
  if ('data' in root && Array.isArray(root.data)) return numbered(root.data, ['data']);
  if (!('resources' in root) || typeof root.resources !== 'object' || root.resources === null)
    return undefined;
  return Object.entries(root.resources).map(([name, value]) => ({
    path: ['resources', name],
    name: `resources.${name}`,
    value,
  }));
}

function numbered(values: readonly unknown[], within: readonly string[]): FileEntry[] {
  return values.map((value, index) => ({
    path: [...within, index],
    name: `entry ${index + 1} (index ${index})`,
    value,
  }));
}

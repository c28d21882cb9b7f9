/** The names between braces of a text: `'{a} of {b}'` has `'a' | 'b'`. */
type Names<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** A text of the catalogue with its places filled; the compiler demands exactly the names that it has. */
export function fill<T extends string>(text: T, values: Record<Names<T>, string>): string {
  // Names<T> is computed from the text itself, so every place has a value.
  const byName: Record<string, string> = values;
  return text.replace(/\{(\w+)\}/g, (place, name: string) => byName[name] ?? place);
}

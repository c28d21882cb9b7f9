/** Parameters of a list as Stripe's API spells them: `limit`, `created[gte]`, `expand` (a list). */
export type Query = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** A query string as the SDK writes it (`expand[0]=…`); what is null or undefined is left out. */
export const queryText = (query: Query): string => {
  const pairs = Object.entries(query).flatMap(([name, value]): [string, string | number][] => {
    if (value === null || value === undefined) return [];
    if (typeof value !== 'object') return [[name, value]];
    return value.map((part, index): [string, string] => [`${name}[${index}]`, part]);
  });
  return pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
};

import type { Choices } from '@clearsync/contract/setup';

/** Whether there is nothing to save, among some of the choices or among all. */
export function sameChoices(
  a: Choices,
  b: Choices,
  names: readonly (keyof Choices)[] = Object.keys(a) as (keyof Choices)[],
): boolean {
  return names.every((name) => JSON.stringify(a[name]) === JSON.stringify(b[name]));
}

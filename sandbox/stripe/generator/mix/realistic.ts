import type { Scenario } from '../scenario.ts';
import { peopleKinds } from './people.ts';
import { planKinds } from './plans.ts';
import { regular } from './regular.ts';
import { storyKinds } from './stories.ts';

/**
 * The cycle of a realistic population: every special kind once, a regular customer before each of them, so that
 * about half are ordinary. The customers that share an e-mail stand together at its end.
 */
export const realisticCycle: readonly Scenario[] = [
  ...interleaved(storyKinds, planKinds).flatMap((special, place) => {
    const ordinary = regular[place % regular.length];
    return ordinary === undefined ? [special] : [ordinary, special];
  }),
  ...peopleKinds,
];

function interleaved(one: readonly Scenario[], other: readonly Scenario[]): Scenario[] {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, place) =>
    [one[place], other[place]].filter((scenario) => scenario !== undefined),
  ).flat();
}

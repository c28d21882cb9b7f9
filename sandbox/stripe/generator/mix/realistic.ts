import type { Scenario } from '../scenario.ts';
import { peopleKinds, sharingPair } from './people.ts';
import { planKinds } from './plans.ts';
import { regular } from './regular.ts';
import { storyKinds } from './stories.ts';

/**
 * The cycle of a realistic population: every special kind once, well mixed, with a regular customer before each, so
 * that about half are ordinary. The two that share an e-mail address stand side by side.
 */
export const realisticCycle: readonly Scenario[] = [
  ...evenly(storyKinds, planKinds, peopleKinds).flatMap((special, place) => {
    const ordinary = regular[place % regular.length];
    return ordinary === undefined ? [special] : [ordinary, special];
  }),
  ...sharingPair,
];

/** All elements of some lists in one, those of each list in its order and equally far apart. */
function evenly(...lists: readonly (readonly Scenario[])[]): Scenario[] {
  return lists
    .flatMap((list) => list.map((scenario, at) => ({ scenario, share: (at + 0.5) / list.length })))
    .sort((a, b) => a.share - b.share)
    .map(({ scenario }) => scenario);
}

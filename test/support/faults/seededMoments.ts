import { randomInt } from 'node:crypto';

/**
 * Random moments in milliseconds below `most`, the same for the same seed: FAULT_SEED, or one that is printed so that a
 * failure can be had again.
 */
export const seededMoments = (name: string, count: number, most: number): number[] => {
  let state = Number(process.env['FAULT_SEED'] ?? randomInt(2 ** 31));
  process.stdout.write(`${name}: FAULT_SEED=${state}\n`);
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  });
};
